package dev.backlot.seed;

import dev.backlot.constant.AgileField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The screens that every Jira begins with, and the options of the fields that Jira Software brings along. Names are Jira's;
 * what is on the screens, and the numbers of the options, is assumed.
 */
final class ScreenParts implements Part {

    private static final long DEFAULT = 1;
    private static final long WORKFLOW = 2;
    private static final long RESOLVE = 3;

    /** What the default screen has of the system's fields, in Jira's order. */
    private static final List<String> SYSTEM = List.of(
            "summary",
            "issuetype",
            "security",
            "priority",
            "duedate",
            "components",
            "versions",
            "fixVersions",
            "assignee",
            "reporter",
            "environment",
            "description",
            "timetracking",
            "worklog",
            "attachment",
            "labels",
            "issuelinks");

    /** What Jira Software adds to it. */
    private static final List<AgileField> AGILE = List.of(
            AgileField.EPIC_NAME, AgileField.EPIC_LINK, AgileField.SPRINT, AgileField.STORY_POINTS, AgileField.FLAGGED);

    @Override
    public List<String> tables() {
        return List.of("screen", "screen_tab", "screen_field", "project_screen");
    }

    @Override
    public Map<String, Long> sequences() {
        return Map.of("custom_field", 10100L, "screen_tab", 10000L);
    }

    @Override
    public void write(World world, JdbcTemplate jdbc) {
        List<String> all = new ArrayList<>(SYSTEM);
        AGILE.forEach(part -> world.constants().field(part).ifPresent(field -> all.add("customfield_" + field.id())));
        screen(jdbc, DEFAULT, "Default Screen", "Allows to update all system fields.", all);
        screen(
                jdbc,
                WORKFLOW,
                "Workflow Screen",
                "This screen is used in the workflow and enables you to assign issues",
                List.of("assignee"));
        screen(
                jdbc,
                RESOLVE,
                "Resolve Issue Screen",
                "Allows to set resolution, change fix versions and assign an issue.",
                List.of("resolution", "fixVersions", "assignee"));
        options(world, jdbc);
    }

    /** Writes a screen with one tab, both under the same number. */
    static void screen(JdbcTemplate jdbc, long id, String name, String description, List<String> fields) {
        new Table(jdbc, "screen", "id, name, description")
                .add(id, name, description)
                .flush();
        new Table(jdbc, "screen_tab", "id, screen_id, name, sequence")
                .add(id, id, "Field Tab", 0)
                .flush();
        Table places = new Table(jdbc, "screen_field", "tab_id, sequence, field_id, show_when_empty");
        int place = 0;
        for (String field : fields) {
            places.add(id, place++, field, false);
        }
        places.flush();
    }

    private static void options(World world, JdbcTemplate jdbc) {
        Table options = new Table(jdbc, "custom_field_option", "id, custom_field_id, option_value, sequence, disabled");
        world.constants()
                .field(AgileField.FLAGGED)
                .ifPresent(field -> options.add(10000L, field.id(), "Impediment", 0, false));
        world.constants()
                .field(AgileField.EPIC_STATUS)
                .ifPresent(field -> options.add(10001L, field.id(), "To Do", 0, false)
                        .add(10002L, field.id(), "In Progress", 1, false)
                        .add(10003L, field.id(), "Done", 2, false));
        options.flush();
    }
}
