package dev.backlot.seed;

import dev.backlot.board.BoardType;
import dev.backlot.constant.AgileField;
import dev.backlot.constant.StatusCategory;
import dev.backlot.project.Permission;
import dev.backlot.sprint.SprintState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Everything that a database of this server can hold, one record per table. Sets of numbers are lists here, in the order
 * in which they are to be written.
 */
public record World(
        Constants constants,
        List<User> users,
        List<Group> groups,
        List<Token> tokens,
        List<Project> projects,
        List<Component> components,
        List<Version> versions,
        List<Filter> filters,
        List<Board> boards,
        List<Sprint> sprints,
        List<IssueRow> issues,
        List<Property> properties,
        List<Extra> extras) {

    /** A world with nothing else in it. */
    public World(
            Constants constants,
            List<User> users,
            List<Group> groups,
            List<Token> tokens,
            List<Project> projects,
            List<Component> components,
            List<Version> versions,
            List<Filter> filters,
            List<Board> boards,
            List<Sprint> sprints,
            List<IssueRow> issues,
            List<Property> properties) {
        this(
                constants,
                users,
                groups,
                tokens,
                projects,
                components,
                versions,
                filters,
                boards,
                sprints,
                issues,
                properties,
                List.of());
    }

    /** Rows of tables that the other parts of a world do not tell of. */
    public interface Extra {

        /** Writes them; everything else is there already. */
        void write(JdbcTemplate jdbc);
    }

    /** What all projects share. */
    public record Constants(
            List<IssueType> issueTypes,
            List<Priority> priorities,
            List<Status> statuses,
            List<Resolution> resolutions,
            List<Transition> transitions,
            List<CustomField> customFields) {

        /** The field that plays a part, if there is one. */
        public Optional<CustomField> field(AgileField part) {
            return customFields.stream()
                    .filter(field -> part.isPlayedBy(field.typeKey(), field.name()))
                    .findFirst();
        }
    }

    /** An issue type; the avatar is 0 for those that Jira draws with a picture of their own. */
    public record IssueType(long id, String name, String description, long avatarId, boolean subtask, boolean epic) {}

    /** A priority; the icon is a path from the base URL on. */
    public record Priority(long id, String name, String description, String icon, String color, int sequence) {}

    /** A status; the icon is a path from the base URL on. */
    public record Status(long id, String name, String description, String icon, StatusCategory category) {}

    /** A resolution. */
    public record Resolution(long id, String name, String description) {}

    /** A step of the workflow, from any status to this one. */
    public record Transition(long id, String name, long toStatusId) {}

    /** A custom field. */
    public record CustomField(long id, String name, String typeKey) {}

    /** A user; without a password hash nobody can log in with a password. */
    public record User(
            long id,
            String key,
            String name,
            String displayName,
            String email,
            @Nullable String passwordHash,
            boolean active) {}

    /** A group and the numbers of its members. */
    public record Group(String name, boolean administrators, List<Long> members) {}

    /** A personal access token that never expires; only the SHA-256 of it, in hexadecimal digits, is kept. */
    public record Token(long id, long userId, String name, String hash, Instant created) {}

    /** A software project. */
    public record Project(
            long id,
            String key,
            String name,
            String description,
            long leadId,
            List<Long> issueTypeIds,
            List<Grant> grants) {}

    /** Who may do something in a project: {@code ANYONE}, {@code LOGGED_IN}, a {@code GROUP} or a {@code USER}. */
    public record Grant(Permission permission, String holderType, String holder) {}

    /** A component. */
    public record Component(
            long id,
            long projectId,
            String name,
            @Nullable String description,
            @Nullable Long leadId) {}

    /** A version. */
    public record Version(
            long id,
            long projectId,
            String name,
            @Nullable String description,
            boolean archived,
            boolean released,
            @Nullable LocalDate startDate,
            @Nullable LocalDate releaseDate,
            long sequence) {}

    /** A saved filter. */
    public record Filter(
            long id, String name, @Nullable String description, long ownerId, String jql, List<Share> shares) {}

    /** With whom a filter is shared: {@code GLOBAL}, {@code AUTHENTICATED}, a {@code GROUP} or a {@code PROJECT}. */
    public record Share(String type, String holder) {}

    /** A board; it estimates in nothing where the field is null. */
    public record Board(
            long id,
            String name,
            BoardType type,
            long filterId,
            long ownerId,
            @Nullable String subQuery,
            @Nullable String estimationField,
            long rankFieldId,
            @Nullable Boolean refinedVelocity,
            List<Column> columns,
            List<String> adminNames) {}

    /** A column of a board. */
    public record Column(
            String name,
            @Nullable Integer minimum,
            @Nullable Integer maximum,
            List<Long> statusIds) {}

    /** A sprint. */
    public record Sprint(
            long id,
            String name,
            SprintState state,
            @Nullable String goal,
            @Nullable Instant start,
            @Nullable Instant end,
            @Nullable Instant activated,
            @Nullable Instant completed,
            @Nullable Long boardId,
            long sequence,
            boolean synced,
            @Nullable Long destinationId) {}

    /** A property of a board or a sprint. */
    public record Property(String entityType, long entityId, String key, String json) {}
}
