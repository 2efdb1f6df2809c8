package dev.backlot.support;

import dev.backlot.seed.World;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** The screens that Jira Software makes for a new scrum project, as the recorded answers show them: one for bugs, one for the rest. */
record ScrumScreens(long projectId) implements World.Extra {

    private static final long USUAL = 10000;
    private static final long BUGS = 10001;
    private static final long BUG = 10004;

    @Override
    public void write(JdbcTemplate jdbc) {
        screen(jdbc, USUAL, "Scrum Default Issue Screen", List.of("labels", "attachment"));
        screen(jdbc, BUGS, "Scrum Bug Screen", List.of("labels", "environment", "attachment", "versions"));
        jdbc.update(
                "insert into project_screen (project_id, issue_type_id, screen_id) values (?, 0, ?)", projectId, USUAL);
        jdbc.update(
                "insert into project_screen (project_id, issue_type_id, screen_id) values (?, ?, ?)",
                projectId,
                BUG,
                BUGS);
    }

    private static void screen(JdbcTemplate jdbc, long id, String name, List<String> own) {
        List<String> fields = new ArrayList<>(List.of(
                field(jdbc, "Epic Name"),
                "summary",
                "issuetype",
                "reporter",
                "components",
                "description",
                "fixVersions",
                "priority"));
        fields.addAll(own);
        fields.addAll(List.of("issuelinks", field(jdbc, "Epic Link"), field(jdbc, "Sprint"), "assignee"));
        jdbc.update("insert into screen (id, name, description) values (?, ?, '')", id, name);
        jdbc.update("insert into screen_tab (id, screen_id, name, sequence) values (?, ?, 'Field Tab', 0)", id, id);
        for (int place = 0; place < fields.size(); place++) {
            jdbc.update(
                    "insert into screen_field (tab_id, field_id, sequence, show_when_empty) values (?, ?, ?, false)",
                    id,
                    fields.get(place),
                    place);
        }
    }

    private static String field(JdbcTemplate jdbc, String name) {
        return "customfield_" + jdbc.queryForObject("select id from custom_field where name = ?", Long.class, name);
    }
}
