package dev.backlot.seed;

import dev.backlot.field.FieldValue;
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
        long first = 10000;
        new TalkTables(List.of(
                        talk(
                                first,
                                value(SEVERITY, 0, FieldValue.ofOption(10101)),
                                value(BROWSERS, 0, FieldValue.ofOption(10104)),
                                value(BROWSERS, 1, FieldValue.ofOption(10106)),
                                value(CUSTOMER, 0, FieldValue.of("Example & Sons")),
                                value(
                                        REVIEWER,
                                        0,
                                        FieldValue.ofUser(
                                                DemoPeople.DEVELOPERS.get(1).id())),
                                value(GO_LIVE, 0, FieldValue.of(LocalDate.parse("2026-09-15")))),
                        talk(
                                first + 1,
                                value(SEVERITY, 0, FieldValue.ofOption(10100)),
                                value(CUSTOMER, 0, FieldValue.of("Parcel Ltd."))),
                        talk(
                                first + 2,
                                value(SEVERITY, 0, FieldValue.ofOption(10102)),
                                value(GO_LIVE, 0, FieldValue.of(LocalDate.parse("2026-10-01"))))))
                .write(jdbc);
    }

    private static IssueTalk talk(long issueId, IssueTalk.Value... values) {
        return new IssueTalk(issueId, List.of(), List.of(), List.of(), List.of(values));
    }

    private static IssueTalk.Value value(long field, int place, FieldValue value) {
        return new IssueTalk.Value(field, place, value);
    }
}
