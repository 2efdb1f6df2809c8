package dev.backlot.api.platform.talk;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.backlot.api.Urls;
import dev.backlot.api.document.UserBean;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The watchers of an issue. An issue shows the first three keys in this order, as recorded; the list of the watchers
 * comes last and only where it was asked for.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WatchesBean(
        String self,
        int watchCount,
        boolean isWatching,
        @Nullable List<UserBean> watchers) {

    static WatchesBean of(String issueKey, List<Long> watcherIds, @Nullable Long viewerId, Urls urls) {
        return new WatchesBean(
                urls.platform("issue/" + issueKey + "/watchers"),
                watcherIds.size(),
                viewerId != null && watcherIds.contains(viewerId),
                null);
    }

    WatchesBean with(List<UserBean> people) {
        return new WatchesBean(self, watchCount, isWatching, people);
    }
}
