package dev.backlot.seed;

import dev.backlot.board.BoardType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The boards of the demo world and their filters: five, so that the documented page of two of them answers as printed. */
final class DemoBoards {

    static final long BUGS = 5;
    static final long SCRUM = 84;
    static final long KANBAN = 92;
    static final long BOTH = 10001;
    static final long SECRET = 10002;

    private static final String UNRELEASED = "fixVersion in unreleasedVersions() OR fixVersion is EMPTY";
    private static final Long TO_DO = StandardConstants.TO_DO.id();
    private static final Long IN_PROGRESS = StandardConstants.IN_PROGRESS.id();
    private static final Long IN_REVIEW = StandardConstants.IN_REVIEW.id();
    private static final Long DONE = StandardConstants.DONE.id();

    private DemoBoards() {}

    static List<World.Filter> filters() {
        return List.of(
                filter(1001, "Both teams", "project in (PR, HSP) ORDER BY Rank ASC", "AUTHENTICATED", ""),
                filter(10040, "Filter for scrum board", "project = PR ORDER BY Rank ASC", "AUTHENTICATED", ""),
                filter(10041, "Filter for kanban board", "project = HSP ORDER BY Rank ASC", "GLOBAL", ""),
                filter(
                        10042,
                        "Filter for bug board",
                        "project = HSP AND issuetype = Bug ORDER BY Rank ASC",
                        "GROUP",
                        DemoPeople.USERS),
                filter(
                        10043,
                        "Filter for secret board",
                        "project = SEC ORDER BY Rank ASC",
                        "PROJECT",
                        Long.toString(DemoProjects.SECRET.id())));
    }

    static List<World.Board> boards() {
        String points = StandardConstants.STORY_POINTS_FIELD;
        return List.of(
                board(BUGS, "bug board", BoardType.SCRUM, 10042, null, "timeoriginalestimate", bugColumns()),
                board(SCRUM, "scrum board", BoardType.SCRUM, 10040, null, points, scrumColumns(2, 4)),
                board(KANBAN, "kanban board", BoardType.KANBAN, 10041, UNRELEASED, null, kanbanColumns()),
                board(BOTH, "Scrum Board", BoardType.SCRUM, 1001, null, points, scrumColumns(null, null)),
                board(SECRET, "secret board", BoardType.SCRUM, 10043, null, points, scrumColumns(null, null)));
    }

    /** The bug board does not show what is in review. */
    private static List<World.Column> bugColumns() {
        return List.of(
                column("To Do", null, null, TO_DO),
                column("In Progress", null, 5, IN_PROGRESS),
                column("Done", null, null, DONE));
    }

    private static List<World.Column> scrumColumns(@Nullable Integer minimum, @Nullable Integer maximum) {
        return List.of(
                column("To Do", null, null, TO_DO),
                column("In progress", minimum, maximum, IN_PROGRESS, IN_REVIEW),
                column("Done", null, null, DONE));
    }

    private static List<World.Column> kanbanColumns() {
        return List.of(
                column("To Do", null, null, TO_DO),
                column("In Progress", null, 6, IN_PROGRESS),
                column("In Review", 1, 4, IN_REVIEW),
                column("Done", null, null, DONE));
    }

    static List<World.Property> properties() {
        return List.of(
                new World.Property(
                        "BOARD",
                        SCRUM,
                        "issue.support",
                        "{\"hipchat.room.id\":\"support-123\",\"support.time\":\"1m\"}"),
                new World.Property("SPRINT", 37, "issue.support", "{\"support.time\":\"1m\"}"));
    }

    private static World.Filter filter(long id, String name, String jql, String shareType, String holder) {
        return new World.Filter(
                id, name, null, DemoPeople.ADMIN.id(), jql, List.of(new World.Share(shareType, holder)));
    }

    private static World.Board board(
            long id,
            String name,
            BoardType type,
            long filterId,
            @Nullable String subQuery,
            @Nullable String estimationField,
            List<World.Column> columns) {
        List<String> admins = id == SCRUM ? List.of("admin", "fred") : List.of("admin");
        Boolean refinedVelocity = id == SCRUM ? true : null;
        return new World.Board(
                id,
                name,
                type,
                filterId,
                DemoPeople.ADMIN.id(),
                subQuery,
                estimationField,
                StandardConstants.RANK_FIELD,
                refinedVelocity,
                columns,
                admins);
    }

    private static World.Column column(
            String name, @Nullable Integer minimum, @Nullable Integer maximum, Long... statusIds) {
        return new World.Column(name, minimum, maximum, List.of(statusIds));
    }
}
