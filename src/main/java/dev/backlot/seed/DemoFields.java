package dev.backlot.seed;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
        new OwnFields(
                        List.of(
                                field(SEVERITY, "Severity", "How much it hurts", "select", "multiselectsearcher"),
                                field(BROWSERS, "Browsers", "Where it was seen", "multiselect", "multiselectsearcher"),
                                field(CUSTOMER, "Customer", "Who asked for it", "textfield", "textsearcher"),
                                field(REVIEWER, "Reviewer", "Who looks at it", "userpicker", "userpickergroupsearcher"),
                                field(GO_LIVE, "Go-live", "When customers see it", "datepicker", "daterange")),
                        Stream.concat(
                                        options(10100, SEVERITY, "Critical", "Major", "Minor", "Cosmetic"),
                                        options(10104, BROWSERS, "Chrome", "Firefox", "Safari", "Edge"))
                                .toList())
                .write(jdbc);
        values(jdbc);
    }

    private static OwnFields.Field field(long id, String name, String description, String type, String searcher) {
        return new OwnFields.Field(id, name, description, PLUGIN + type, PLUGIN + searcher);
    }

    private static Stream<OwnFields.Option> options(long first, long field, String... values) {
        return IntStream.range(0, values.length)
                .mapToObj(index -> new OwnFields.Option(first + index, field, values[index]));
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
