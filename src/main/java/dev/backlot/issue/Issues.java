package dev.backlot.issue;

import dev.backlot.kernel.Ids;
import dev.backlot.kernel.Problem;
import dev.backlot.permission.Setting;
import dev.backlot.project.Permission;
import dev.backlot.project.Project;
import dev.backlot.project.Projects;
import dev.backlot.sight.Sights;
import dev.backlot.sight.Ties;
import dev.backlot.user.CurrentUser;
import dev.backlot.user.Viewer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds issues that the caller may see. */
@Service
@Transactional(readOnly = true)
public class Issues {

    private static final Pattern KEY = Pattern.compile("(.+)-([0-9]{1,18})");

    private final IssueRepository issues;
    private final ChangeRepository changes;
    private final Projects projects;
    private final Sights sights;
    private final Ties ties;
    private final CurrentUser currentUser;

    Issues(
            IssueRepository issues,
            ChangeRepository changes,
            Projects projects,
            Sights sights,
            Ties ties,
            CurrentUser currentUser) {
        this.issues = issues;
        this.changes = changes;
        this.projects = projects;
        this.sights = sights;
        this.ties = ties;
        this.currentUser = currentUser;
    }

    /** The issue with this number or key (in any letter case), if the caller may see it. */
    public Optional<Issue> find(String idOrKey) {
        Optional<Long> id = Ids.read(idOrKey);
        Optional<Issue> found = id.isPresent() ? issues.findById(id.get()) : byKey(idOrKey);
        return found.filter(this::sees);
    }

    /**
     * Whether the caller has a permission on an issue: as everybody in the project, or as its reporter or assignee. What
     * is archived can only be seen, by those who may browse the archive, restored and deleted.
     */
    public boolean allows(Permission permission, Issue issue) {
        return allows(permission, issue, currentUser.viewer());
    }

    /** The same of somebody else. Who is not in the security level of an issue has no permission on it. */
    public boolean allows(Permission permission, Issue issue, Viewer viewer) {
        return issue.archivedAt() == null ? has(permission, issue, viewer) : hasInArchive(permission, issue, viewer);
    }

    /** Whether the caller may see an issue. */
    public boolean sees(Issue issue) {
        return allows(Permission.BROWSE_PROJECTS, issue);
    }

    /** Who is bound to an issue, for permissions that its reporter or others have. */
    public Setting.People people(Issue issue) {
        return ties.of(issue.id(), issue.reporterId(), issue.assigneeId());
    }

    private boolean hasInArchive(Permission permission, Issue issue, Viewer viewer) {
        return switch (permission) {
            case BROWSE_PROJECTS -> has(permission, issue, viewer) && has(Permission.BROWSE_ARCHIVE, issue, viewer);
            case RESTORE_ISSUES, DELETE_ISSUES -> has(permission, issue, viewer);
            default -> false;
        };
    }

    private boolean has(Permission permission, Issue issue, Viewer viewer) {
        return projects.allowsOn(permission, issue.projectId(), people(issue), viewer) && isInLevel(issue, viewer);
    }

    private boolean isInLevel(Issue issue, Viewer viewer) {
        Long level = issue.securityLevelId();
        return level == null || sights.of(viewer).isInLevel(issue.projectId(), level, people(issue));
    }

    /**
     * The issue with this number or key.
     *
     * @throws Problem where there is none that the caller may see; an anonymous caller is told to log in, as recorded
     */
    public Issue require(String idOrKey) {
        return find(idOrKey).orElseThrow(() -> missing(IssueTexts.GONE));
    }

    /**
     * The issue with this number or key, for the platform, which has its own words.
     *
     * @throws Problem where there is none that the caller may see; an anonymous caller is told to log in, as recorded
     */
    public Issue existing(String idOrKey) {
        return find(idOrKey).orElseThrow(() -> missing(IssueTexts.NONE));
    }

    /** What to answer where an issue cannot be seen; anonymous callers are told to log in whether it exists or not. */
    public Problem missing(String message) {
        return currentUser.viewer().isAnonymous()
                ? Problem.unauthenticated(IssueTexts.NOT_SEEN, IssueTexts.LOGIN)
                : Problem.notFound(message);
    }

    /**
     * The issues with these numbers or keys, each once, in the order given.
     *
     * @throws Problem where one of them is none that the caller may see; nothing is found by halves
     */
    public List<Issue> requireAll(List<String> idsOrKeys) {
        Map<Long, Issue> found = new LinkedHashMap<>();
        for (String idOrKey : idsOrKeys) {
            Issue issue = find(idOrKey).orElseThrow(() -> Problem.invalid(IssueTexts.unknown(idOrKey)));
            found.put(issue.id(), issue);
        }
        return List.copyOf(found.values());
    }

    /** The issues with these numbers, seen or not; unknown numbers are left out. */
    public Map<Long, Issue> byIds(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : issues.findByIdIn(ids).stream().collect(Collectors.toMap(Issue::id, Function.identity()));
    }

    /**
     * Refuses where the caller may not edit an issue.
     *
     * @throws Problem that says so
     */
    public void requireEditable(Issue issue) {
        requireOnAll(Permission.EDIT_ISSUES, List.of(issue), IssueTexts.NOT_EDITABLE);
    }

    /** The issues of an epic, in no order. */
    public List<Issue> ofEpic(long epicId) {
        return issues.findByEpicId(epicId);
    }

    /** The sub-tasks of these issues, in the order that their parent has them in. */
    public List<Issue> subtasksOf(Collection<Long> parentIds) {
        return parentIds.isEmpty() ? List.of() : issues.subtasksOf(parentIds);
    }

    /** The issues that are in an open sprint now, in no order. */
    public List<Issue> inOpenSprint(long sprintId) {
        return issues.findBySprintId(sprintId);
    }

    /** What happened to these issues, oldest first. */
    public List<ChangeGroup> historyOf(Collection<Long> issueIds) {
        return issueIds.isEmpty() ? List.of() : changes.findByIssueIdInOrderById(issueIds);
    }

    /** The key of an issue, such as {@code PR-1}. */
    public String key(Issue issue) {
        return projects.byId(issue.projectId()).key() + "-" + issue.number();
    }

    /**
     * Refuses where the caller lacks a permission on one of these issues.
     *
     * @throws Problem with the given text
     */
    public void requireOnAll(Permission permission, Collection<Issue> all, String message) {
        if (!all.stream().allMatch(issue -> allows(permission, issue))) {
            throw currentUser.viewer().refusal(message);
        }
    }

    private Optional<Issue> byKey(String key) {
        Matcher matcher = KEY.matcher(key);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return projects.all().stream()
                .filter(project -> project.hasKey(matcher.group(1)))
                .findFirst()
                .map(Project::id)
                .flatMap(id -> issues.findByProjectIdAndNumber(id, Long.parseLong(matcher.group(2))));
    }
}
