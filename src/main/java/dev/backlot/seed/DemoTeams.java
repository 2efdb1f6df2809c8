package dev.backlot.seed;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Six teams of the demo world: three on boards of the shop, one on the bug board, two on the issues of a filter; the two
 * programs in which they are, and the periods of the first, whose sprints are those of the scrum board.
 */
record DemoTeams() implements World.Extra {

    private static final long RED = 1;
    private static final long GREEN = 2;
    private static final long BLUE = 3;
    private static final long HUNTERS = 4;
    private static final long SERVICE = 5;
    private static final long LOOKS = 6;
    private static final long SHOP = 1;
    private static final long CARE = 2;
    private static final Long PORTFOLIO = 1L;
    private static final long SPRING = 1;
    private static final long SUMMER = 2;
    private static final String PROJECT = Long.toString(DemoProjects.EXAMPLE.id());
    private static final String EPICS = "issuetype," + StandardConstants.EPIC;
    private static final String SEVERE = "customfield_10100,10100,10101";
    private static final Long KANBAN_FILTER = 10041L;

    @Override
    public void write(JdbcTemplate jdbc) {
        programs(jdbc);
        teams(jdbc);
        people(jdbc);
        periods(jdbc);
        sprints(jdbc);
    }

    private static void programs(JdbcTemplate jdbc) {
        String under = "PROGRAM_FILTER_EPIC_AND_ISSUES_UNDER_EPIC";
        String own = "PROGRAM_EPICS_IN_FILTER";
        String ofTeams = "PROGRAM_EPICS_IN_TEAM_FILTERS";
        new Table(
                        jdbc,
                        "program",
                        "id, program_key, name, portfolio_id, archived, filter_mode, epic_mode, epic_project_ids,"
                                + " epic_field_values")
                .add(SHOP, "SHOP", "Shop", PORTFOLIO, false, under, own, PROJECT, EPICS)
                .add(CARE, "CARE", "Customer care", PORTFOLIO, false, "TEAM_FILTER_ISSUES", ofTeams, null, null)
                .flush();
    }

    private static void teams(JdbcTemplate jdbc) {
        new Table(
                        jdbc,
                        "team",
                        "id, team_key, title, description, program_id, program_position, team_mode, estimation,"
                                + " board_id, scope_filter_id, scope_project_ids, scope_field_values, shareable, archived")
                .add(onBoard(RED, "RED", "Red team", "Checkout", SHOP, 0, "SCRUM", DemoBoards.SCRUM))
                .add(onBoard(GREEN, "GREEN", "Green team", "Both projects", SHOP, 1, "SCRUM", DemoBoards.BOTH))
                .add(onBoard(BLUE, "BLUE", "Blue team", "What comes in", SHOP, 2, "KANBAN", DemoBoards.KANBAN))
                .add(onBoard(HUNTERS, "BUGS", "Bug hunters", "Bugs", CARE, 0, "SCRUM", DemoBoards.BUGS))
                .add(custom(SERVICE, "SERVICE", "Service desk", 1, "KANBAN", "ISSUE_COUNT", KANBAN_FILTER, null, null))
                .add(custom(LOOKS, "LOOKS", "Looks", 2, "SCRUM", "MAN_DAYS", null, PROJECT, SEVERE))
                .flush();
    }

    private static Object[] onBoard(
            long id, String key, String title, String about, long program, int position, String mode, long board) {
        return new Object[] {
            id, key, title, about, program, position, mode, "STORY_POINTS", board, null, null, null, true, false
        };
    }

    private static Object[] custom(
            long id,
            String key,
            String title,
            int position,
            String mode,
            String estimation,
            @Nullable Long filter,
            @Nullable String projects,
            @Nullable String fields) {
        return new Object[] {
            id, key, title, null, CARE, position, mode, estimation, null, filter, projects, fields, true, false
        };
    }

    private static void people(JdbcTemplate jdbc) {
        Table persons = new Table(jdbc, "person", "id, user_id, title");
        long id = 1;
        for (World.User user : DemoPeople.atWork()) {
            persons.add(id++, user.id(), null);
        }
        persons.add(id, null, "Open position");
        persons.flush();
        new Table(jdbc, "team_resource", "id, team_id, person_id, weekly_hours")
                .add(1L, RED, 1L, 40.0)
                .add(2L, RED, 2L, 32.0)
                .add(3L, GREEN, 3L, 40.0)
                .add(4L, GREEN, 4L, 20.0)
                .add(5L, BLUE, 4L, 20.0)
                .add(6L, BLUE, 5L, 40.0)
                .add(7L, HUNTERS, 2L, 8.0)
                .add(8L, SERVICE, 6L, null)
                .flush();
        new Table(jdbc, "skill", "id, title, shareable")
                .add(1L, "Java", true)
                .add(2L, "Design", true)
                .add(3L, "Testing", true)
                .add(4L, "Talking to customers", false)
                .flush();
    }

    private static void periods(JdbcTemplate jdbc) {
        new Table(jdbc, "period", "id, period_key, name, program_id, start_date, end_date, archived")
                .add(SPRING, "2026Q2", "2026 Quarter 2", SHOP, day("2026-06-01"), day("2026-06-28"), true)
                .add(SUMMER, "2026Q3", "2026 Quarter 3", SHOP, day("2026-06-29"), day("2026-09-06"), false)
                .flush();
        Table teams = new Table(jdbc, "period_team", "period_id, position, team_id");
        teams.addPositions(SPRING, List.of(RED));
        teams.addPositions(SUMMER, List.of(RED, GREEN, BLUE));
        teams.flush();
    }

    /** Two weeks each, as on the scrum board; only the first one of the summer says whose sprint is whose. */
    private static void sprints(JdbcTemplate jdbc) {
        Table sprints = new Table(jdbc, "period_sprint", "id, period_id, position, name, start_date, end_date");
        LocalDate start = day("2026-06-01");
        for (int index = 0; index < 7; index++) {
            long period = index < 2 ? SPRING : SUMMER;
            int position = index < 2 ? index : index - 2;
            LocalDate end = start.plusDays(13);
            sprints.add(index + 1L, period, position, "Sprint " + (position + 1), start, end);
            start = end.plusDays(1);
        }
        sprints.flush();
        new Table(jdbc, "period_team_sprint", "period_sprint_id, team_id, sprint_id")
                .add(3L, RED, DemoSprints.REGULAR.get(2).id())
                .flush();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
