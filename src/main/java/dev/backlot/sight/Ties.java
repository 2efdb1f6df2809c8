package dev.backlot.sight;

import dev.backlot.kernel.Condition;
import dev.backlot.permission.Reach;
import dev.backlot.permission.Setting;
import dev.backlot.permission.Tie;
import dev.backlot.user.Viewer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Tells what binds users to issues, of one issue as well as in SQL. */
@Service
public class Ties {

    private static final String NAMED =
            "i.id in (select v.issue_id from custom_field_value v where v.custom_field_id = ? and v.user_id = ?)";

    /** A group is named by its name, be it a text or an option. */
    private static final String OF_NAMED = "i.id in (select v.issue_id from custom_field_value v"
            + " left join custom_field_option o on o.id = v.option_id where v.custom_field_id = ? and ";

    private final JdbcClient jdbc;

    Ties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The people of an issue, as permissions ask for them; fields are looked up only where one of them counts. */
    public Setting.People of(long issueId, @Nullable Long reporterId, @Nullable Long assigneeId) {
        return (tie, viewer) -> switch (tie.type()) {
            case REPORTER -> viewer.is(reporterId);
            case ASSIGNEE -> viewer.is(assigneeId);
            default -> holds(tie, viewer, issueId);
        };
    }

    private boolean holds(Tie tie, Viewer viewer, long issueId) {
        Condition bound = Condition.of("i.id = ?", issueId).and(condition(tie, viewer));
        return jdbc.sql("select count(*) from issue i where " + bound.sql())
                        .params(bound.values())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** The issues on which something holds that does not hold everywhere. */
    static Condition condition(Reach reach, Viewer viewer) {
        return Condition.any(
                sorted(reach).stream().map(tie -> condition(tie, viewer)).toList());
    }

    /** Equal for equal ties. */
    static String text(Reach reach) {
        return sorted(reach).toString();
    }

    private static List<Tie> sorted(Reach reach) {
        return reach.ties().stream()
                .sorted(Comparator.comparing(Tie::type).thenComparing(Tie::fieldId))
                .toList();
    }

    private static Condition condition(Tie tie, Viewer viewer) {
        long user = Objects.requireNonNull(viewer.userId(), "nothing binds who is not logged in");
        return switch (tie.type()) {
            case REPORTER -> Condition.of("i.reporter_id = ?", user);
            case ASSIGNEE -> Condition.of("i.assignee_id = ?", user);
            case USER_CUSTOM_FIELD -> Condition.of(NAMED, tie.fieldId(), user);
            case GROUP_CUSTOM_FIELD -> ofGroups(tie.fieldId(), viewer);
            default -> Condition.NEVER;
        };
    }

    private static Condition ofGroups(long fieldId, Viewer viewer) {
        Condition groups = Condition.in(
                "coalesce(v.text_value, o.option_value)",
                viewer.groups().stream().sorted().toList());
        List<Object> values = new ArrayList<>(List.of(fieldId));
        values.addAll(groups.values());
        return new Condition(OF_NAMED + groups.sql() + ")", List.copyOf(values));
    }
}
