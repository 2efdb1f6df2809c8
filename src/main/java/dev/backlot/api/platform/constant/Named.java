package dev.backlot.api.platform.constant;

import dev.backlot.api.PageQueries;
import dev.backlot.api.platform.PageBean;
import dev.backlot.kernel.Page;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The part of a list of constants that a client asks for by a part of the name.
 *
 * @param startAt the parameter of that name
 * @param maxResults the parameter of that name; 100 where there is none
 * @param query what names are to contain, in any letter case; anything where it is empty
 */
record Named(
        @Nullable String startAt,
        @Nullable String maxResults,
        @Nullable String query) {

    private static final int USUAL_SIZE = 100;

    <T, B> PageBean<B> of(List<T> all, Function<T, String> name, Function<T, B> bean) {
        String wanted = query == null ? "" : query.toLowerCase(Locale.ROOT);
        List<T> matching = all.stream()
                .filter(each -> name.apply(each).toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
        return PageBean.of(Page.of(
                        matching,
                        PageQueries.of(startAt, maxResults, USUAL_SIZE).atMost(PageBean.LIMIT))
                .map(bean));
    }
}
