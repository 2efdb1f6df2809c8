package dev.backlot.seed;

import dev.backlot.constant.AgileField;
import dev.backlot.constant.StatusCategory;
import dev.backlot.project.Permission;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a new Jira Software Data Center has before anybody creates a project; texts, icons and avatars as recorded. */
public final class StandardConstants {

    /** The avatar of every project. */
    public static final long PROJECT_AVATAR = 10324;

    /** The type of issues that collect others. */
    public static final long EPIC = 10000;

    /** What a user wants. */
    public static final long STORY = 10001;

    /** What has to be done. */
    public static final long TASK = 10002;

    /** A part of another issue. */
    public static final long SUB_TASK = 10003;

    /** What is broken. */
    public static final long BUG = 10004;

    /** The issue types of a new project, in its order. */
    public static final List<Long> PROJECT_TYPES = List.of(TASK, SUB_TASK, STORY, BUG, EPIC);

    /** The priority that new issues get. */
    public static final long MEDIUM = 3;

    /** Not begun. */
    public static final World.Status TO_DO = new World.Status(10000, "To Do", "", "/", StatusCategory.NEW);

    /** Being worked on. */
    public static final World.Status IN_PROGRESS = new World.Status(
            3,
            "In Progress",
            "This issue is being actively worked on at the moment by the assignee.",
            "/images/icons/statuses/inprogress.png",
            StatusCategory.INDETERMINATE);

    /** Finished. */
    public static final World.Status DONE = new World.Status(10001, "Done", "", "/", StatusCategory.DONE);

    /** Finished but not yet looked at. */
    public static final World.Status IN_REVIEW =
            new World.Status(10002, "In Review", "", "/", StatusCategory.INDETERMINATE);

    /** The statuses of the workflow that Jira itself brings along, {@link #IN_PROGRESS} is the other one. */
    public static final List<World.Status> CLASSIC = List.of(
            status(
                    1,
                    "Open",
                    "The issue is open and ready for the assignee to start work on it.",
                    "open",
                    StatusCategory.NEW),
            status(
                    4,
                    "Reopened",
                    "This issue was once resolved, but the resolution was deemed incorrect."
                            + " From here issues are either marked assigned or resolved.",
                    "reopened",
                    StatusCategory.NEW),
            status(
                    5,
                    "Resolved",
                    "A resolution has been taken, and it is awaiting verification by reporter."
                            + " From here issues are either reopened, or are closed.",
                    "resolved",
                    StatusCategory.DONE),
            status(
                    6,
                    "Closed",
                    "The issue is considered finished, the resolution is correct."
                            + " Issues which are closed can be reopened.",
                    "closed",
                    StatusCategory.DONE));

    /** The resolution that the workflow gives. */
    public static final World.Resolution RESOLVED =
            new World.Resolution(10000, "Done", "Work has been completed on this issue.");

    /** The custom field that boards estimate in. */
    public static final String STORY_POINTS_FIELD = "customfield_10002";

    /** The custom field that boards rank by. */
    public static final long RANK_FIELD = 10020;

    private StandardConstants() {}

    /** All of them. */
    public static World.Constants all() {
        return new World.Constants(
                issueTypes(),
                priorities(),
                Stream.concat(CLASSIC.stream(), Stream.of(IN_PROGRESS, TO_DO, DONE, IN_REVIEW))
                        .toList(),
                resolutions(),
                List.of(
                        new World.Transition(11, "To Do", TO_DO.id()),
                        new World.Transition(21, "In Progress", IN_PROGRESS.id()),
                        new World.Transition(31, "Done", DONE.id()),
                        new World.Transition(41, "In Review", IN_REVIEW.id())),
                customFields());
    }

    /** The groups of a world in which everybody may work and one administers. */
    public static List<World.Group> groups(World.User administrator, List<World.User> everybody) {
        return List.of(
                new World.Group(DemoPeople.ADMINISTRATORS, true, List.of(administrator.id())),
                new World.Group(
                        DemoPeople.USERS,
                        false,
                        everybody.stream().map(World.User::id).toList()));
    }

    /** The same, and of all others those without which no world can do, where it has none with their numbers. */
    public static World.Constants completed(World.Constants given) {
        return new World.Constants(
                given.issueTypes(),
                joined(
                        given.priorities(),
                        priorities().stream().filter(each -> each.id() == MEDIUM),
                        World.Priority::id),
                joined(given.statuses(), Stream.concat(CLASSIC.stream(), Stream.of(IN_PROGRESS)), World.Status::id),
                given.resolutions(),
                given.transitions(),
                joinedFields(given));
    }

    private static <T> List<T> joined(List<T> some, Stream<T> others, ToLongFunction<T> id) {
        Set<Long> taken = some.stream().map(id::applyAsLong).collect(Collectors.toSet());
        return Stream.concat(some.stream(), others.filter(other -> !taken.contains(id.applyAsLong(other))))
                .toList();
    }

    /** Fields that are missing get numbers that nothing else has. */
    private static List<World.CustomField> joinedFields(World.Constants given) {
        List<World.CustomField> all = new ArrayList<>(given.customFields());
        long next = 1 + all.stream().mapToLong(World.CustomField::id).max().orElse(RANK_FIELD);
        for (AgileField part : AgileField.values()) {
            if (given.field(part).isEmpty()) {
                World.CustomField usual = all().field(part).orElseThrow();
                all.add(new World.CustomField(next++, usual.name(), usual.typeKey()));
            }
        }
        return all;
    }

    /**
     * What a new server's default scheme grants: to do everything where one is logged in, to change it, who plays
     * the administrators' role there.
     */
    public static List<World.Grant> grants() {
        return Arrays.stream(Permission.values())
                .map(permission -> permission == Permission.ADMINISTER_PROJECTS
                        ? new World.Grant(permission, "PROJECT_ROLE", Long.toString(RoleParts.ADMINISTRATORS))
                        : new World.Grant(permission, "LOGGED_IN", ""))
                .toList();
    }

    /** Why an issue may end without having been done. */
    static List<World.Resolution> refusals() {
        return resolutions().subList(1, 4);
    }

    private static List<World.IssueType> issueTypes() {
        String ours = "Created by Jira Software - do not edit or delete. Issue type for a ";
        return List.of(
                new World.IssueType(
                        EPIC, "Epic", ours + "big user story that needs to be broken down.", 0, false, true),
                new World.IssueType(STORY, "Story", ours + "user story.", 0, false, false),
                new World.IssueType(TASK, "Task", "A task that needs to be done.", 10318, false, false),
                new World.IssueType(SUB_TASK, "Sub-task", "The sub-task of the issue", 10316, true, false),
                new World.IssueType(
                        BUG,
                        "Bug",
                        "A problem which impairs or prevents the functions of the product.",
                        10303,
                        false,
                        false));
    }

    private static List<World.Priority> priorities() {
        return List.of(
                priority(1, "Highest", "This problem will block progress.", "#d04437"),
                priority(2, "High", "Serious problem that could block progress.", "#f15C75"),
                priority(3, "Medium", "Has the potential to affect progress.", "#f79232"),
                priority(4, "Low", "Minor problem or easily worked around.", "#707070"),
                priority(5, "Lowest", "Trivial problem with little or no impact on progress.", "#999999"));
    }

    private static World.Priority priority(int id, String name, String description, String color) {
        String icon = "/images/icons/priorities/" + name.toLowerCase(Locale.ROOT) + ".svg";
        return new World.Priority(id, name, description, icon, color, id);
    }

    private static List<World.Resolution> resolutions() {
        return List.of(
                RESOLVED,
                new World.Resolution(10001, "Won't Do", "This issue won't be actioned."),
                new World.Resolution(10002, "Duplicate", "The problem is a duplicate of an existing issue."),
                new World.Resolution(10003, "Cannot Reproduce", "All attempts at reproducing this issue failed."));
    }

    private static List<World.CustomField> customFields() {
        return List.of(
                field(10002, "Story Points", AgileField.STORY_POINTS),
                field(10004, "Sprint", AgileField.SPRINT),
                field(10005, "Epic Link", AgileField.EPIC_LINK),
                field(10006, "Epic Name", AgileField.EPIC_NAME),
                field(10007, "Epic Status", AgileField.EPIC_STATUS),
                field(10008, "Epic Colour", AgileField.EPIC_COLOUR),
                field(10009, "Flagged", AgileField.FLAGGED),
                field(RANK_FIELD, "Rank", AgileField.RANK));
    }

    private static World.Status status(long id, String name, String description, String icon, StatusCategory category) {
        return new World.Status(id, name, description, "/images/icons/statuses/" + icon + ".png", category);
    }

    private static World.CustomField field(long id, String name, AgileField part) {
        return new World.CustomField(id, name, part.typeKey());
    }
}
