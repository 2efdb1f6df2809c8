package dev.backlot.api.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.backlot.kernel.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * A part of a list, with the address of the next one.
 *
 * @param self the address of this part
 * @param nextPage the address of the next part, left out on the last one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PageBean<T>(
        String self,
        @Nullable String nextPage,
        int maxResults,
        long startAt,
        long total,
        boolean isLast,
        List<T> values) {

    /** The most elements that one page has; more are not refused. */
    public static final int LIMIT = 1000;

    /** The page that the present request asked for. */
    public static <T> PageBean<T> of(Page<T> page) {
        int size = page.query().maxResults();
        long start = page.query().startAt();
        return new PageBean<>(
                address(start, size),
                page.isLast() || size == 0 ? null : address(start + size, size),
                size,
                start,
                page.total(),
                page.isLast(),
                page.values());
    }

    private static String address(long startAt, int maxResults) {
        return ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam("maxResults", maxResults)
                .replaceQueryParam("startAt", startAt)
                .build()
                .toUriString();
    }
}
