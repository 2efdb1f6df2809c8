package dev.backlot.api.platform.talk;

import dev.backlot.api.document.IssuePartLoader;
import dev.backlot.user.CurrentUser;
import dev.backlot.watch.Votes;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Shows in issues how many voted for them, and whether the caller did. */
@Component
class VotesLoader implements IssuePartLoader {

    private final Votes votes;
    private final CurrentUser currentUser;

    VotesLoader(Votes votes, CurrentUser currentUser) {
        this.votes = votes;
        this.currentUser = currentUser;
    }

    @Override
    public Set<String> fields() {
        return Set.of("votes");
    }

    @Override
    public String viewpoint() {
        return String.valueOf(currentUser.viewer().userId());
    }

    @Override
    public Parts load(Collection<Long> issueIds) {
        Map<Long, List<Long>> voters = votes.votersOf(issueIds);
        Long viewer = currentUser.viewer().userId();
        return (field, issue) ->
                VotesBean.of(issue.key(), voters.getOrDefault(issue.issue().id(), List.of()), viewer, issue.urls());
    }
}
