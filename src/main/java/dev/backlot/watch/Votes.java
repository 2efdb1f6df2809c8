package dev.backlot.watch;

import dev.backlot.issue.Issue;
import dev.backlot.issue.Issues;
import dev.backlot.kernel.Problem;
import dev.backlot.project.Permission;
import dev.backlot.setting.ApplicationProperties;
import dev.backlot.setting.ApplicationProperty;
import dev.backlot.user.CurrentUser;
import dev.backlot.user.Viewer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who voted for which issue: anybody who sees it but whoever reported it, as long as it is not resolved. */
@Service
@Transactional(readOnly = true)
public class Votes {

    private final VoteRepository votes;
    private final Issues issues;
    private final ApplicationProperties properties;
    private final CurrentUser currentUser;

    Votes(VoteRepository votes, Issues issues, ApplicationProperties properties, CurrentUser currentUser) {
        this.votes = votes;
        this.issues = issues;
        this.properties = properties;
        this.currentUser = currentUser;
    }

    /** The numbers of the users who voted for these issues, by issue, in no order; issues without votes are left out. */
    public Map<Long, List<Long>> votersOf(Collection<Long> issueIds) {
        return issueIds.isEmpty()
                ? Map.of()
                : votes.findByIdIssueIdIn(issueIds).stream()
                        .map(Vote::id)
                        .collect(Collectors.groupingBy(
                                Participant::issueId, Collectors.mapping(Participant::userId, Collectors.toList())));
    }

    /** Whether the caller may see who voted for an issue. */
    public boolean showsVoters(Issue issue) {
        return issues.allows(Permission.VIEW_VOTERS_AND_WATCHERS, issue);
    }

    /**
     * Lets nobody through where voting is switched off.
     *
     * @throws Problem then, documented as 404
     */
    public void requireOn() {
        if (!properties.isOn(ApplicationProperty.VOTING)) {
            throw Problem.notFound(WatchTexts.VOTING_OFF);
        }
    }

    /**
     * Votes for an issue; a second vote changes nothing.
     *
     * @throws Problem where the caller reported the issue, it is resolved or the caller is anonymous
     */
    @Transactional
    public void vote(String issueIdOrKey) {
        Participant id = requireVoter(issueIdOrKey);
        if (votes.findById(id).isEmpty()) {
            votes.save(new Vote(id));
        }
    }

    /**
     * Takes the caller's vote back.
     *
     * @throws Problem as for a vote, and where there is none
     */
    @Transactional
    public void unvote(String issueIdOrKey) {
        Participant id = requireVoter(issueIdOrKey);
        votes.delete(votes.findById(id).orElseThrow(() -> Problem.notFound(WatchTexts.NOT_VOTED)));
    }

    private Participant requireVoter(String issueIdOrKey) {
        Issue issue = issues.existing(issueIdOrKey);
        Viewer viewer = currentUser.viewer();
        if (viewer.isAnonymous()) {
            throw Problem.unauthenticated();
        }
        requireOn();
        if (viewer.is(issue.reporterId())) {
            throw Problem.notFound(WatchTexts.OWN_ISSUE);
        }
        if (issue.resolutionId() != null) {
            throw Problem.notFound(WatchTexts.RESOLVED);
        }
        return new Participant(issue.id(), Objects.requireNonNull(viewer.userId()));
    }
}
