package dev.backlot.api.platform.talk;

import dev.backlot.api.document.IssuePartLoader;
import dev.backlot.user.CurrentUser;
import dev.backlot.watch.Watches;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Shows in issues how many watch them, and whether the caller does. */
@Component
class WatchesLoader implements IssuePartLoader {

    private final Watches watches;
    private final CurrentUser currentUser;

    WatchesLoader(Watches watches, CurrentUser currentUser) {
        this.watches = watches;
        this.currentUser = currentUser;
    }

    @Override
    public Set<String> fields() {
        return Set.of("watches");
    }

    @Override
    public String viewpoint() {
        return String.valueOf(currentUser.viewer().userId());
    }

    @Override
    public Parts load(Collection<Long> issueIds) {
        Map<Long, List<Long>> watchers = watches.watchersOf(issueIds);
        Long viewer = currentUser.viewer().userId();
        return (field, issue) ->
                WatchesBean.of(issue.key(), watchers.getOrDefault(issue.issue().id(), List.of()), viewer, issue.urls());
    }
}
