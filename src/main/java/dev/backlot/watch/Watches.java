package dev.backlot.watch;

import dev.backlot.issue.Issue;
import dev.backlot.issue.Issues;
import dev.backlot.kernel.Problem;
import dev.backlot.project.Permission;
import dev.backlot.user.CurrentUser;
import dev.backlot.user.User;
import dev.backlot.user.Users;
import dev.backlot.user.Viewer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who watches which issue. Everybody may watch what they see; others are added by those who manage watchers. */
@Service
@Transactional(readOnly = true)
public class Watches {

    private final WatcherRepository watchers;
    private final Issues issues;
    private final Users users;
    private final CurrentUser currentUser;

    Watches(WatcherRepository watchers, Issues issues, Users users, CurrentUser currentUser) {
        this.watchers = watchers;
        this.issues = issues;
        this.users = users;
        this.currentUser = currentUser;
    }

    /** The numbers of the users who watch these issues, by issue, in no order; issues that nobody watches are left out. */
    public Map<Long, List<Long>> watchersOf(Collection<Long> issueIds) {
        return issueIds.isEmpty()
                ? Map.of()
                : watchers.findByIdIssueIdIn(issueIds).stream()
                        .map(Watcher::id)
                        .collect(Collectors.groupingBy(
                                Participant::issueId, Collectors.mapping(Participant::userId, Collectors.toList())));
    }

    /** Whether the caller may see who watches an issue. */
    public boolean showsWatchers(Issue issue) {
        return issues.allows(Permission.VIEW_VOTERS_AND_WATCHERS, issue)
                || issues.allows(Permission.MANAGE_WATCHERS, issue);
    }

    /**
     * Adds a watcher; one who watches already stays.
     *
     * @param name the login name, null for the caller
     * @throws Problem where the caller may not, or there is no such user, or none who could see the issue
     */
    @Transactional
    public void add(String issueIdOrKey, @Nullable String name) {
        Issue issue = issues.existing(issueIdOrKey);
        Viewer viewer = currentUser.viewer();
        User user = requireManageable(issue, name == null ? viewer.name() : name);
        if (!seesIt(user, issue)) {
            throw Problem.unauthenticated(WatchTexts.blind(user.name()));
        }
        start(issue.id(), user.id());
    }

    /**
     * Removes a watcher; one who does not watch is no error.
     *
     * @throws Problem where the caller may not, no user is named or there is no such user
     */
    @Transactional
    public void remove(String issueIdOrKey, @Nullable String name) {
        Issue issue = issues.existing(issueIdOrKey);
        if (name == null || name.isBlank()) {
            throw Problem.invalid(WatchTexts.USER_MISSING);
        }
        User user = requireManageable(issue, name);
        watchers.findById(new Participant(issue.id(), user.id())).ifPresent(watchers::delete);
    }

    /** Adds a watcher as part of the caller's transaction, without asking whether that is allowed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void start(long issueId, long userId) {
        Participant id = new Participant(issueId, userId);
        if (watchers.findById(id).isEmpty()) {
            watchers.save(new Watcher(id));
        }
    }

    private boolean seesIt(User user, Issue issue) {
        return issues.allows(Permission.BROWSE_PROJECTS, issue, users.viewer(user));
    }

    /** The named user. As documented, who may not manage watchers is answered with 401 even when logged in. */
    private User requireManageable(Issue issue, String name) {
        Viewer viewer = currentUser.viewer();
        if (viewer.isAnonymous()) {
            throw Problem.unauthenticated();
        }
        User user = users.byName(name).orElseThrow(() -> Problem.notFound(WatchTexts.unknown(name)));
        if (!viewer.is(user.id()) && !issues.allows(Permission.MANAGE_WATCHERS, issue)) {
            throw Problem.unauthenticated(WatchTexts.NOT_FOR_OTHERS);
        }
        return user;
    }
}
