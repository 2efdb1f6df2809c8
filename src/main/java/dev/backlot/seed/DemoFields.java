package dev.backlot.seed;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** A few fields that the people of the demo world defined, with values on some issues. */
record DemoFields() implements World.Extra {

    private static final String PLUGIN = "com.atlassian.jira.plugin.system.customfieldtypes:";
    private static final long SEVERITY = 10100;
    private static final long BROWSERS = 10101;
    private static final long CUSTOMER = 10102;
    /** Who looks at an issue. */
    static final long REVIEWER = 10103;

    private static final long GO_LIVE = 10104;

    @Override
    public void write(JdbcTemplate jdbc) {
        new Table(jdbc, "custom_field", "id, name, description, type_key, searcher_key, project_ids, issue_type_ids")
                .add(field(SEVERITY, "Severity", "How much it hurts", "select", "multiselectsearcher"))
                .add(field(BROWSERS, "Browsers", "Where it was seen", "multiselect", "multiselectsearcher"))
                .add(field(CUSTOMER, "Customer", "Who asked for it", "textfield", "textsearcher"))
                .add(field(REVIEWER, "Reviewer", "Who looks at it", "userpicker", "userpickergroupsearcher"))
                .add(field(GO_LIVE, "Go-live", "When customers see it", "datepicker", "daterange"))
                .flush();
        options(jdbc);
        screens(jdbc);
        values(jdbc);
    }

    private static Object[] field(long id, String name, String description, String type, String searcher) {
        return new Object[] {id, name, description, PLUGIN + type, PLUGIN + searcher, "", ""};
    }

    private static void options(JdbcTemplate jdbc) {
        Table options = new Table(jdbc, "custom_field_option", "id, custom_field_id, option_value, sequence, disabled");
        long id = 10100;
        int place = 0;
        for (String value : List.of("Critical", "Major", "Minor", "Cosmetic")) {
            options.add(id++, SEVERITY, value, place++, false);
        }
        place = 0;
        for (String value : List.of("Chrome", "Firefox", "Safari", "Edge")) {
            options.add(id++, BROWSERS, value, place++, false);
        }
        options.flush();
    }

    /** Behind the fields that are on the default screen already. */
    private static void screens(JdbcTemplate jdbc) {
        Integer count = jdbc.queryForObject("select count(*) from screen_field where tab_id = 1", Integer.class);
        int place = count == null ? 0 : count;
        Table places = new Table(jdbc, "screen_field", "tab_id, sequence, field_id, show_when_empty");
        for (long field = SEVERITY; field <= GO_LIVE; field++) {
            places.add(1L, place++, "customfield_" + field, false);
        }
        places.flush();
    }

    /** On PR-1 and the issues after it. */
    private static void values(JdbcTemplate jdbc) {
        Table values = new Table(
                jdbc,
                "custom_field_value",
                "issue_id, custom_field_id, position, option_id, text_value, user_id, date_value");
        long first = 10000;
        values.add(first, SEVERITY, 0, 10101L, null, null, null);
        values.add(first, BROWSERS, 0, 10104L, null, null, null);
        values.add(first, BROWSERS, 1, 10106L, null, null, null);
        values.add(first, CUSTOMER, 0, null, "Example & Sons", null, null);
        values.add(first, REVIEWER, 0, null, null, DemoPeople.DEVELOPERS.get(1).id(), null);
        values.add(first, GO_LIVE, 0, null, null, null, LocalDate.parse("2026-09-15"));
        values.add(first + 1, SEVERITY, 0, 10100L, null, null, null);
        values.add(first + 1, CUSTOMER, 0, null, "Parcel Ltd.", null, null);
        values.add(first + 2, SEVERITY, 0, 10102L, null, null, null);
        values.add(first + 2, GO_LIVE, 0, null, null, null, LocalDate.parse("2026-10-01"));
        values.flush();
    }
}
