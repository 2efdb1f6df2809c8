package dev.backlot.search;

import static dev.backlot.seed.StandardConstants.BUG;
import static dev.backlot.seed.StandardConstants.DONE;
import static dev.backlot.seed.StandardConstants.EPIC;
import static dev.backlot.seed.StandardConstants.IN_PROGRESS;
import static dev.backlot.seed.StandardConstants.IN_REVIEW;
import static dev.backlot.seed.StandardConstants.STORY;
import static dev.backlot.seed.StandardConstants.SUB_TASK;
import static dev.backlot.seed.StandardConstants.TASK;
import static dev.backlot.seed.StandardConstants.TO_DO;

import dev.backlot.board.BoardType;
import dev.backlot.project.Permission;
import dev.backlot.seed.IssueRow;
import dev.backlot.seed.StandardConstants;
import dev.backlot.seed.World;
import dev.backlot.sprint.SprintState;
import java.util.List;

/**
 * A few issues that differ in everything. Project SS is one that only the administrator may see. The order of ranks is
 * that of {@code issues()}, which is not the order of keys.
 */
final class SearchWorld {

    static final long ALPHA = 1;
    static final long BETA = 2;
    static final long SECRET = 3;
    static final long ADMIN = 100;
    static final long FRED = 101;
    static final long MIA = 102;

    static final World WORLD = new World(
            StandardConstants.all(),
            List.of(user(ADMIN, "admin"), user(FRED, "fred"), user(MIA, "mia")),
            List.of(
                    new World.Group("administrators", true, List.of(ADMIN)),
                    new World.Group("developers", false, List.of(ADMIN, FRED, MIA)),
                    new World.Group("nobody", false, List.of())),
            List.of(),
            List.of(
                    project(ALPHA, "AA", "Alpha", "developers", MIA),
                    project(BETA, "BB", "Beta project", "developers", FRED),
                    project(SECRET, "SS", "Secret", "administrators", ADMIN)),
            List.of(
                    new World.Component(501, ALPHA, "Core", null, null),
                    new World.Component(502, ALPHA, "Web", null, null),
                    new World.Component(503, BETA, "Core", null, null),
                    new World.Component(504, SECRET, "Cellar", null, null)),
            List.of(
                    version(600, ALPHA, "0.9", true, true, 1),
                    version(601, ALPHA, "1.0", false, true, 2),
                    version(602, ALPHA, "2.0", false, false, 3),
                    version(603, ALPHA, "3.0", false, false, 4),
                    version(604, BETA, "1.0", false, false, 1),
                    version(605, SECRET, "Hush", false, false, 1)),
            List.of(
                    filter(701, "All of Alpha", FRED, "project = AA order by key", true),
                    filter(702, "Open bugs", FRED, "filter = 701 and type = Bug", true),
                    filter(703, "Snake", FRED, "filter = 704", true),
                    filter(704, "Tail", FRED, "filter = Snake", true),
                    filter(705, "Private", ADMIN, "project = BB", false),
                    filter(706, "Broken", FRED, "project = (", true)),
            List.of(board(801, 701), board(802, 705)),
            List.of(
                    sprint(11, "Old sprint", SprintState.CLOSED, 801),
                    sprint(12, "Sprint now", SprintState.ACTIVE, 801),
                    sprint(13, "Sprint next", SprintState.FUTURE, 801),
                    sprint(14, "Hidden sprint", SprintState.FUTURE, 802)),
            issues(),
            List.of());

    private SearchWorld() {}

    private static List<IssueRow> issues() {
        return List.of(
                issue(1002, ALPHA, 2, BUG, "0|b:")
                        .text("Broken keyboard in the login form", null, "Firefox on Linux")
                        .in(IN_PROGRESS)
                        .priority(1)
                        .people(MIA, FRED)
                        .sprints(12L, 12L)
                        .fix(602)
                        .affects(601)
                        .points(5)
                        .work(28_800, 14_400, 14_400)
                        .flagged()
                        .at("2026-08-02T10:00:00Z", "2026-08-13T23:30:00Z")
                        .row(),
                issue(1001, ALPHA, 1, STORY, "0|c:")
                        .text("Stories on the board", "They load slowly: 100%_sure", null)
                        .in(TO_DO)
                        .priority(2)
                        .people(FRED, MIA)
                        .sprints(12L, 11L, 12L)
                        .fix(601)
                        .components(501)
                        .labels("Red", "blue")
                        .epic(1009)
                        .points(3)
                        .due("2026-08-20")
                        .at("2026-08-01T10:00:00Z", "2026-08-14T11:00:00Z")
                        .row(),
                issue(1003, ALPHA, 3, TASK, "0|d:")
                        .text("Write the log", "Nothing", null)
                        .resolved(DONE, 10000, "2026-08-10T09:00:00Z")
                        .priority(3)
                        .people(0, FRED)
                        .sprints(null, 11L)
                        .labels("blue")
                        .due("2026-08-14")
                        .at("2026-07-01T10:00:00Z", "2026-08-10T09:00:00Z")
                        .row(),
                issue(1004, ALPHA, 4, SUB_TASK, "0|e:")
                        .text("Load stories at once", null, null)
                        .in(TO_DO)
                        .people(FRED, 0)
                        .parent(1001)
                        .at("2026-08-14T00:00:00Z", "2026-08-14T00:00:00Z")
                        .row(),
                issue(1005, ALPHA, 5, STORY, "0|f:")
                        .text("Größere Knöpfe", "foo-bar baz", null)
                        .in(IN_REVIEW)
                        .priority(4)
                        .people(MIA, MIA)
                        .sprints(13L, 13L)
                        .fix(601, 602)
                        .components(501, 502)
                        .epic(1009)
                        .points(0.5)
                        .at("2026-08-09T10:00:00Z", "2026-08-09T10:00:00Z")
                        .row(),
                issue(1009, ALPHA, 9, EPIC, "0|g:")
                        .text("Sell things", null, null)
                        .in(TO_DO)
                        .priority(3)
                        .people(0, FRED)
                        .epicNamed("Checkout", false)
                        .at("2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z")
                        .row(),
                issue(1010, ALPHA, 10, EPIC, "0|h:")
                        .text("Be quick", null, null)
                        .resolved(DONE, 10001, "2026-08-14T11:59:59Z")
                        .priority(3)
                        .people(0, FRED)
                        .epicNamed("Speed", true)
                        .at("2025-12-31T23:00:00Z", "2026-08-14T11:59:59Z")
                        .row(),
                issue(1022, BETA, 2, TASK, "0|i:")
                        .text("Nothing known", null, null)
                        .in(TO_DO)
                        .people(0, 0)
                        .at("2026-08-13T12:00:00Z", "2026-08-13T12:00:00Z")
                        .row(),
                issue(1021, BETA, 1, TASK, "0|j:")
                        .text("Logins of class A", null, null)
                        .in(TO_DO)
                        .priority(5)
                        .people(ADMIN, ADMIN)
                        .fix(604)
                        .components(503)
                        .labels("green")
                        .at("2026-08-03T10:00:00Z", "2026-08-03T10:00:00Z")
                        .row(),
                issue(1031, SECRET, 1, EPIC, "0|k:")
                        .text("Hide", null, null)
                        .in(TO_DO)
                        .people(ADMIN, ADMIN)
                        .sprints(14L, 14L)
                        .epicNamed("Hidden", false)
                        .at("2026-08-03T10:00:00Z", "2026-08-03T10:00:00Z")
                        .row());
    }

    private static IssueBuilder issue(long id, long projectId, long number, long typeId, String rank) {
        return new IssueBuilder(id, projectId, number, typeId, rank);
    }

    private static World.User user(long id, String name) {
        return new World.User(id, "JIRAUSER" + id, name, name + " display", name + "@example.com", null, true);
    }

    private static World.Project project(long id, String key, String name, String group, long leadId) {
        return new World.Project(
                id,
                key,
                name,
                "",
                leadId,
                StandardConstants.PROJECT_TYPES,
                List.of(new World.Grant(Permission.BROWSE_PROJECTS, "GROUP", group)));
    }

    private static World.Version version(
            long id, long projectId, String name, boolean archived, boolean released, long sequence) {
        return new World.Version(id, projectId, name, null, archived, released, null, null, sequence);
    }

    private static World.Filter filter(long id, String name, long ownerId, String jql, boolean shared) {
        return new World.Filter(
                id, name, null, ownerId, jql, shared ? List.of(new World.Share("GLOBAL", "")) : List.of());
    }

    private static World.Board board(long id, long filterId) {
        return new World.Board(
                id,
                "board " + id,
                BoardType.SCRUM,
                filterId,
                ADMIN,
                null,
                null,
                StandardConstants.RANK_FIELD,
                null,
                List.of(),
                List.of());
    }

    private static World.Sprint sprint(long id, String name, SprintState state, long boardId) {
        return new World.Sprint(id, name, state, null, null, null, null, null, boardId, id, false, null);
    }
}
