package dev.backlot.api.document;

import static dev.backlot.api.document.FieldDescription.Use.APART;
import static dev.backlot.api.document.FieldDescription.Use.EDITED;
import static dev.backlot.api.document.FieldDescription.Use.SEARCHED;
import static dev.backlot.api.document.FieldDescription.Use.SHOWN;
import static dev.backlot.api.document.FieldDescription.many;
import static dev.backlot.api.document.FieldDescription.one;
import static dev.backlot.api.document.FieldDescription.untyped;

import dev.backlot.issue.Durations;
import dev.backlot.issue.Issue;
import dev.backlot.scheme.SecurityLevel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields that every Jira has; names, order, types and empty forms observed on Data Center 8.20.7. */
final class SystemFields {

    /** The fields that {@code /field} lists, but for the times. */
    static final List<IssueField> LISTED = Stream.of(texts(), classification(), dates(), reporter(), apart(), people())
            .flatMap(List::stream)
            .toList();

    /** The fields about time, which {@code /field} lists too. */
    static final List<IssueField> TIMES =
            Stream.of(times(), progress()).flatMap(List::stream).toList();

    /** Only sub-tasks have it, and {@code /field} does not list it. */
    static final IssueField PARENT = IssueField.of(
                    one("parent", "Parent", EDITED, "issuelink", "parent"),
                    c -> c.related(c.issue().parentId())
                            .map(parent -> IssueRefBean.of(parent, c))
                            .orElse(null))
            .onlyIf(c -> c.issue().parentId() != null);

    /** Only the issues of projects with a security scheme have it; where that was not recorded, assumed. */
    static final IssueField SECURITY = IssueField.of(
                    one("security", "Security Level", EDITED, "securitylevel", "level"), SystemFields::security)
            .onlyIf(c -> c.levels() != null);

    /** What {@code /field} lists although no issue here shows it: Backlot has no pictures. */
    static final List<FieldDescription> NEVER_SHOWN = List.of(
            untyped("thumbnail", "Images", SHOWN), untyped("issuekey", "Key", SHOWN, "id", "issue", "issuekey", "key"));

    private SystemFields() {}

    private static List<IssueField> classification() {
        return List.of(
                IssueField.of(
                        one("issuetype", "Issue Type", EDITED, "issuetype", "issuetype", "type"),
                        c -> c.issueType(c.issue())),
                IssueField.of(
                        one("project", "Project", SEARCHED, "project", "project"),
                        c -> ProjectBean.of(c.project(), c.urls())),
                versions("fixVersions", "Fix Version/s", "fixVersion", Issue::fixVersionIds),
                IssueField.of(
                        one("resolution", "Resolution", EDITED, "resolution", "resolution"), SystemFields::resolution),
                IssueField.of(one("priority", "Priority", EDITED, "priority", "priority"), c -> c.priority(c.issue())),
                IssueField.of(
                        many("labels", "Labels", EDITED, "string", "labels"),
                        c -> c.issue().labels().stream().sorted().toList()),
                versions("versions", "Affects Version/s", "affectedVersion", Issue::affectedVersionIds),
                IssueField.of(many("issuelinks", "Linked Issues", EDITED, "issuelinks"), c -> List.of())
                        .loaded(),
                IssueField.of(one("status", "Status", SEARCHED, "status", "status"), c -> c.status(c.issue())),
                IssueField.of(
                        many("components", "Component/s", EDITED, "component", "component"), SystemFields::components),
                IssueField.of(many("subtasks", "Sub-Tasks", SHOWN, "issuelinks", "subtasks"), SystemFields::subtasks));
    }

    private static List<IssueField> dates() {
        return List.of(
                moment("resolutiondate", "Resolved", Issue::resolutionDate, "resolutiondate", "resolved"),
                IssueField.of(one("lastViewed", "Last Viewed", SHOWN, "datetime", "lastViewed"), c -> null),
                moment("created", "Created", Issue::created, "created", "createdDate"),
                moment("updated", "Updated", Issue::updated, "updated", "updatedDate"),
                IssueField.of(one("duedate", "Due Date", EDITED, "date", "due", "duedate"), c -> {
                            LocalDate due = c.issue().dueDate();
                            return due == null ? null : due.toString();
                        })
                        .rendered(c -> {
                            LocalDate due = c.issue().dueDate();
                            return due == null ? null : c.dates().readable(due);
                        }));
    }

    private static List<IssueField> texts() {
        return List.of(
                text("description", "Description", Issue::description),
                IssueField.of(
                        one("summary", "Summary", EDITED, "string", "summary"),
                        c -> c.issue().summary()),
                text("environment", "Environment", Issue::environment));
    }

    private static List<IssueField> people() {
        return List.of(
                IssueField.of(
                                one("watches", "Watchers", SHOWN, "watches", "watchers"),
                                c -> EmptyPages.Watches.of(c.key(), c.urls()))
                        .loaded(),
                IssueField.of(
                        one("creator", "Creator", SEARCHED, "user", "creator"),
                        c -> c.user(c.issue().creatorId())),
                IssueField.of(
                                one("votes", "Votes", SHOWN, "votes", "votes"),
                                c -> EmptyPages.Votes.of(c.key(), c.urls()))
                        .loaded());
    }

    private static List<IssueField> times() {
        return List.of(
                time("timespent", "Time Spent", c -> c.issue().timeSpent(), "timespent"),
                time("aggregatetimespent", "Σ Time Spent", c -> c.sum(Issue::timeSpent)),
                time(
                        "timeestimate",
                        "Remaining Estimate",
                        c -> c.issue().remainingEstimate(),
                        "remainingEstimate",
                        "timeestimate"),
                time("aggregatetimeoriginalestimate", "Σ Original Estimate", c -> c.sum(Issue::originalEstimate)),
                time(
                        "timeoriginalestimate",
                        "Original Estimate",
                        c -> c.issue().originalEstimate(),
                        "originalEstimate",
                        "timeoriginalestimate"),
                time("aggregatetimeestimate", "Σ Remaining Estimate", c -> c.sum(Issue::remainingEstimate)));
    }

    private static List<IssueField> progress() {
        return List.of(
                IssueField.of(
                        one("workratio", "Work Ratio", SEARCHED, "number", "workratio"), c -> WorkRatio.of(c.issue())),
                IssueField.of(
                        one("aggregateprogress", "Σ Progress", SHOWN, "progress"),
                        c -> Progress.of(c.sum(Issue::timeSpent), c.sum(Issue::remainingEstimate))),
                IssueField.of(
                        one("progress", "Progress", SHOWN, "progress", "progress"),
                        c -> Progress.of(c.issue().timeSpent(), c.issue().remainingEstimate())));
    }

    /** Before comments, which come before votes: they share a place in {@link KeyOrder}, as recorded on 8.20.7 and 9.12. */
    private static List<IssueField> reporter() {
        return List.of(IssueField.of(
                one("reporter", "Reporter", EDITED, "user", "reporter"),
                c -> c.user(c.issue().reporterId())));
    }

    private static List<IssueField> apart() {
        return List.of(
                IssueField.of(
                                one("timetracking", "Time Tracking", APART, "timetracking"),
                                c -> TimeTracking.of(c.issue(), Durations::abbreviated))
                        .rendered(c -> TimeTracking.of(c.issue(), Durations::written)),
                IssueField.of(
                        one("archiveddate", "Archived", APART, "datetime"),
                        c -> c.moment(c.issue().archivedAt())),
                hanging(many("attachment", "Attachment", APART, "attachment", "attachments"), List.of()),
                hanging(one("comment", "Comment", APART, "comments-page", "comment"), EmptyPages.Comments.NONE),
                hanging(many("worklog", "Log Work", APART, "worklog"), EmptyPages.Worklogs.NONE),
                IssueField.of(
                        one("assignee", "Assignee", EDITED, "user", "assignee"),
                        c -> c.user(c.issue().assigneeId())),
                IssueField.of(
                        one("archivedby", "Archiver", APART, "user"),
                        c -> c.user(c.issue().archivedBy())));
    }

    private static IssueField hanging(FieldDescription description, Object none) {
        return IssueField.of(description, c -> none).rendered(c -> none).loaded();
    }

    private static IssueField versions(String id, String name, String clauseName, Function<Issue, Set<Long>> ids) {
        return IssueField.of(
                many(id, name, EDITED, "version", clauseName),
                c -> c.batch().background().versions().stream()
                        .filter(version -> ids.apply(c.issue()).contains(version.id()))
                        .map(version -> VersionBean.of(version, c.urls()))
                        .toList());
    }

    private static IssueField moment(
            String id, String name, Function<Issue, @Nullable Instant> moment, String... clauseNames) {
        return IssueField.of(one(id, name, SEARCHED, "datetime", clauseNames), c -> c.moment(moment.apply(c.issue())))
                .rendered(c -> {
                    Instant value = moment.apply(c.issue());
                    return value == null ? null : c.dates().readable(value);
                });
    }

    private static IssueField text(String id, String name, Function<Issue, @Nullable String> text) {
        return IssueField.of(one(id, name, EDITED, "string", id), c -> text.apply(c.issue()))
                .rendered(c -> WikiMarkup.toHtml(Objects.requireNonNullElse(text.apply(c.issue()), "")));
    }

    private static IssueField time(
            String id, String name, Function<IssueContext, @Nullable Long> seconds, String... clauseNames) {
        return IssueField.of(one(id, name, SHOWN, "number", clauseNames), seconds::apply)
                .rendered(c -> {
                    Long value = seconds.apply(c);
                    return value == null ? null : Durations.written(value);
                });
    }

    private static @Nullable Object resolution(IssueContext c) {
        Long id = c.issue().resolutionId();
        return id == null
                ? null
                : ResolutionBean.of(
                        Objects.requireNonNull(
                                c.batch().background().resolutions().get(id)),
                        c.urls());
    }

    private static @Nullable SecurityLevelBean security(IssueContext c) {
        return Objects.requireNonNullElse(c.levels(), List.<SecurityLevel>of()).stream()
                .filter(level -> Long.valueOf(level.id()).equals(c.issue().securityLevelId()))
                .map(level -> SecurityLevelBean.of(level, c.urls()))
                .findFirst()
                .orElse(null);
    }

    private static List<ComponentBean> components(IssueContext c) {
        return c.batch().background().components().stream()
                .filter(component -> c.issue().componentIds().contains(component.id()))
                .map(component -> ComponentBean.of(component, c.urls()))
                .toList();
    }

    private static List<IssueRefBean> subtasks(IssueContext c) {
        return c.batch().subtasks(c.issue()).stream()
                .map(subtask -> IssueRefBean.of(subtask, c))
                .toList();
    }
}
