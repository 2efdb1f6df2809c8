package dev.backlot.api.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.backlot.api.Urls;
import dev.backlot.api.document.UserBean;
import dev.backlot.filter.Filter;
import dev.backlot.filter.Share;
import java.util.List;
import java.util.Map;
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
        boolean editable) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ShareBean(
            String type,
            @Nullable Map<String, String> group,
            @Nullable Map<String, String> project) {

        static ShareBean of(Share share) {
            return switch (share.type()) {
                case GLOBAL -> new ShareBean("global", null, null);
                case AUTHENTICATED -> new ShareBean("loggedin", null, null);
                case GROUP -> new ShareBean("group", Map.of("name", share.holder()), null);
                case PROJECT -> new ShareBean("project", null, Map.of("id", share.holder()));
            };
        }
    }

    static FilterBean of(Filter filter, UserBean owner, Urls urls) {
        return new FilterBean(
                urls.platform("filter/" + filter.id()),
                Long.toString(filter.id()),
                filter.name(),
                filter.description(),
                owner,
                filter.jql(),
                urls.of("issues/?filter=" + filter.id()),
                urls.platform("search?jql=filter=" + filter.id()),
                false,
                filter.shares().stream().map(ShareBean::of).toList(),
                true);
    }
}
