package dev.backlot.search;

import dev.backlot.seed.DemoWorld;
import dev.backlot.seed.IssueRow;
import dev.backlot.seed.World;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The demo world with comments, work logs, watchers, links and fields of users' own, made up but always the same. */
final class PartsWorld implements World.Extra {

    static final String HIDDEN = "nobody-is-in-here";
    static final List<String> WORDS = List.of("alpha", "gamma", "delta", "kappa", "omega");
    static final List<String> OPTIONS = List.of("Minor", "Major", "Grave");
    static final long TEXT = 20001;
    static final long NUMBER = 20002;
    static final long DAY = 20003;
    static final long MOMENT = 20004;
    static final long OPTION = 20005;
    static final long OPTIONS_FIELD = 20006;
    static final long PERSON = 20007;
    static final long LABELS = 20008;

    record Text(long issueId, String body, @Nullable String group) {}

    record Work(long issueId, long authorId, Instant started, String body) {}

    record Pair(long issueId, long otherId) {}

    record Value(long issueId, long fieldId, Object value) {}

    private static final List<World.CustomField> FIELDS = List.of(
            field(TEXT, "Team name", "textfield"),
            field(NUMBER, "Effort", "float"),
            field(DAY, "Go live", "datepicker"),
            field(MOMENT, "Checked", "datetime"),
            field(OPTION, "Severity", "select"),
            field(OPTIONS_FIELD, "Platforms", "multiselect"),
            field(PERSON, "Tester", "userpicker"),
            field(LABELS, "Tags", "labels"));

    final List<Text> comments = new ArrayList<>();
    final List<Work> work = new ArrayList<>();
    final List<Pair> watchers = new ArrayList<>();
    final List<Pair> votes = new ArrayList<>();
    final List<Pair> links = new ArrayList<>();
    final List<Value> values = new ArrayList<>();
    private final World demo = DemoWorld.create();
    private final Random random = new Random(7);

    PartsWorld() {
        demo.issues().forEach(this::fill);
    }

    World world() {
        World.Constants known = demo.constants();
        List<World.CustomField> fields = new ArrayList<>(known.customFields());
        fields.addAll(FIELDS);
        return new World(
                new World.Constants(
                        known.issueTypes(),
                        known.priorities(),
                        known.statuses(),
                        known.resolutions(),
                        known.transitions(),
                        fields),
                demo.users(),
                demo.groups(),
                demo.tokens(),
                demo.projects(),
                demo.components(),
                demo.versions(),
                demo.filters(),
                demo.boards(),
                demo.sprints(),
                demo.issues(),
                demo.properties(),
                List.of(this));
    }

    private static World.CustomField field(long id, String name, String type) {
        return new World.CustomField(id, name, "com.atlassian.jira.plugin.system.customfieldtypes:" + type);
    }

    private void fill(IssueRow issue) {
        long id = issue.id();
        for (int index = random.nextInt(3); index > 0; index--) {
            comments.add(new Text(id, words(), random.nextInt(4) == 0 ? HIDDEN : null));
        }
        if (random.nextInt(3) == 0) {
            work.add(new Work(id, user(), moment(), words()));
        }
        if (random.nextInt(3) == 0) {
            watchers.add(new Pair(id, user()));
        }
        if (random.nextInt(4) == 0) {
            votes.add(new Pair(id, user()));
        }
        if (random.nextInt(4) == 0) {
            long other = demo.issues().get(random.nextInt(demo.issues().size())).id();
            if (other != id) {
                links.add(new Pair(id, other));
            }
        }
        value(id, TEXT, words());
        value(id, NUMBER, (double) random.nextInt(10));
        value(id, DAY, LocalDate.of(2026, 8, 1).plusDays(random.nextInt(28)));
        value(id, MOMENT, moment());
        value(id, OPTION, option());
        value(id, OPTIONS_FIELD, option());
        value(id, PERSON, user());
        value(id, LABELS, WORDS.get(random.nextInt(5)));
        value(id, LABELS, WORDS.get(random.nextInt(5)) + "-x");
    }

    private void value(long issueId, long fieldId, Object value) {
        if (random.nextInt(2) == 0) {
            values.add(new Value(issueId, fieldId, value));
        }
    }

    private String words() {
        return WORDS.get(random.nextInt(5)) + " " + WORDS.get(random.nextInt(5));
    }

    private long user() {
        return demo.users().get(random.nextInt(demo.users().size())).id();
    }

    private Long option() {
        return (long) random.nextInt(OPTIONS.size());
    }

    private Instant moment() {
        return LocalDateTime.of(2026, 8, 1, 0, 0)
                .plusHours(random.nextInt(28 * 24))
                .toInstant(ZoneOffset.UTC);
    }

    /** The texts of a field that everybody sees. */
    List<String> texts(IssueRow issue, String field) {
        return switch (field) {
            case "comment" ->
                comments.stream()
                        .filter(each -> each.issueId == issue.id() && each.group == null)
                        .map(Text::body)
                        .toList();
            case "worklogComment" ->
                work.stream()
                        .filter(each -> each.issueId == issue.id())
                        .map(Work::body)
                        .toList();
            default -> List.copyOf(values(issue, field));
        };
    }

    /** The values of a field, in lower case. */
    Set<String> values(IssueRow issue, String field) {
        return switch (field) {
            case "watcher" -> users(watchers, issue);
            case "voter" -> users(votes, issue);
            case "watchers" -> Set.of(Integer.toString(users(watchers, issue).size()));
            case "votes" -> Set.of(Integer.toString(users(votes, issue).size()));
            case "worklogAuthor" ->
                set(work.stream().filter(each -> each.issueId == issue.id()).map(each -> name(each.authorId)));
            case "worklogDate" ->
                set(work.stream()
                        .filter(each -> each.issueId == issue.id())
                        .map(each -> each.started.toString().substring(0, 10)));
            case "issueLink" ->
                set(links.stream()
                        .filter(each -> each.issueId == issue.id() || each.otherId == issue.id())
                        .map(each -> Long.toString(each.issueId == issue.id() ? each.otherId : each.issueId)));
            default -> {
                long id = FIELDS.stream()
                        .filter(each -> each.name().equals(field))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(field))
                        .id();
                yield set(values.stream()
                        .filter(each -> each.issueId == issue.id() && each.fieldId == id)
                        .map(this::shown));
            }
        };
    }

    private Set<String> users(List<Pair> pairs, IssueRow issue) {
        return set(pairs.stream().filter(each -> each.issueId == issue.id()).map(each -> name(each.otherId)));
    }

    private String name(long userId) {
        return demo.users().stream()
                .filter(user -> user.id() == userId)
                .findFirst()
                .orElseThrow()
                .name();
    }

    private String shown(Value value) {
        return switch ((int) value.fieldId) {
            case (int) OPTION, (int) OPTIONS_FIELD -> OPTIONS.get(((Long) value.value).intValue());
            case (int) PERSON -> name((Long) value.value);
            case (int) NUMBER -> Long.toString(((Double) value.value).longValue());
            case (int) MOMENT -> value.value.toString().substring(0, 16).replace('T', ' ');
            default -> value.value.toString();
        };
    }

    private static Set<String> set(Stream<String> values) {
        return values.map(value -> value.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    @Override
    public void write(JdbcTemplate jdbc) {
        long id = 900_000;
        for (long field : List.of(OPTION, OPTIONS_FIELD)) {
            for (int index = 0; index < OPTIONS.size(); index++) {
                jdbc.update(
                        "insert into custom_field_option (id, custom_field_id, option_value, sequence, disabled)"
                                + " values (?, ?, ?, ?, false)",
                        field * 10 + index,
                        field,
                        OPTIONS.get(index),
                        index);
            }
        }
        for (Text each : comments) {
            jdbc.update(
                    "insert into issue_comment (id, issue_id, body, created, updated, visibility_type, visibility_value)"
                            + " values (?, ?, ?, current_timestamp, current_timestamp, ?, ?)",
                    id++,
                    each.issueId,
                    each.body,
                    each.group == null ? null : "GROUP",
                    each.group);
        }
        for (Work each : work) {
            jdbc.update(
                    "insert into worklog (id, issue_id, author_id, body, created, updated, started, seconds)"
                            + " values (?, ?, ?, ?, current_timestamp, current_timestamp, ?, 60)",
                    id++,
                    each.issueId,
                    each.authorId,
                    each.body,
                    each.started.atOffset(ZoneOffset.UTC));
        }
        for (Pair each : watchers) {
            jdbc.update("insert into issue_watcher (issue_id, user_id) values (?, ?)", each.issueId, each.otherId);
        }
        for (Pair each : votes) {
            jdbc.update("insert into issue_vote (issue_id, user_id) values (?, ?)", each.issueId, each.otherId);
        }
        for (Pair each : links) {
            jdbc.update(
                    "insert into issue_link (id, type_id, source_id, destination_id) values (?, 10000, ?, ?)",
                    id++,
                    each.issueId,
                    each.otherId);
        }
        int position = 0;
        for (Value each : values) {
            jdbc.update(
                    "insert into custom_field_value (issue_id, custom_field_id, position, " + column(each.fieldId)
                            + ") values (?, ?, ?, ?)",
                    each.issueId,
                    each.fieldId,
                    position++,
                    stored(each));
        }
    }

    private static String column(long fieldId) {
        return switch ((int) fieldId) {
            case (int) NUMBER -> "number_value";
            case (int) DAY -> "date_value";
            case (int) MOMENT -> "moment_value";
            case (int) OPTION, (int) OPTIONS_FIELD -> "option_id";
            case (int) PERSON -> "user_id";
            default -> "text_value";
        };
    }

    private static Object stored(Value value) {
        if (value.fieldId == OPTION || value.fieldId == OPTIONS_FIELD) {
            return value.fieldId * 10 + (Long) value.value;
        }
        return value.value instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : value.value;
    }
}
