package dev.backlot.api.platform.group;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.backlot.api.document.UserBean;
import dev.backlot.kernel.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of a group's members, with the way to the next one. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MemberPageBean(
        String self,
        @Nullable String nextPage,
        int maxResults,
        long startAt,
        long total,
        boolean isLast,
        List<UserBean> values) {

    static MemberPageBean of(Page<UserBean> page, String address) {
        int size = page.query().maxResults();
        long start = page.query().startAt();
        String window = address + "&maxResults=" + size + "&startAt=";
        return new MemberPageBean(
                window + start,
                page.isLast() ? null : window + (start + size),
                size,
                start,
                page.total(),
                page.isLast(),
                page.values());
    }
}
