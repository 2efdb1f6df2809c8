package dev.backlot.api.platform.filter;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.backlot.api.document.UserBean;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A saved filter. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FilterBean(
        String self,
        String id,
        String name,
        @Nullable String description,
        UserBean owner,
        String jql,
        String viewUrl,
        String searchUrl,
        boolean favourite,
        List<ShareBean> sharePermissions,
        boolean editable,
        ListBean sharedUsers,
        ListBean subscriptions) {

    /** A list within a list, of which nothing is told unless it is asked for. */
    record ListBean(
            int size,
            List<Object> items,
            @JsonProperty("max-results") int maxResults,
            @JsonProperty("start-index") int startIndex,
            @JsonProperty("end-index") int endIndex) {

        /** Nobody is listed one by one, and there is no mail to subscribe to. */
        static final ListBean EMPTY = new ListBean(0, List.of(), 1000, 0, 0);
    }
}
