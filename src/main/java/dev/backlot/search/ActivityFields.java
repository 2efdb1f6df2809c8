package dev.backlot.search;

import dev.backlot.jql.Operator;
import dev.backlot.kernel.Condition;
import dev.backlot.search.Field.Kind;
import dev.backlot.user.Viewer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The fields made of what people do to issues: comments, work logs, watching, voting, attaching and looking. */
@Component
class ActivityFields implements Fields.FieldSource {

    private static final Set<Operator> CONTAINS = Set.of(Operator.LIKE, Operator.NOT_LIKE);
    private static final Set<Operator> IS = Set.of(Operator.IS, Operator.IS_NOT);
    private static final List<TextPlace> OWN_TEXTS =
            TextPlace.columns(List.of("i.summary", "i.description", "i.environment"));

    private final Visibility visibility;
    private final People people;
    private final CustomFields customFields;

    ActivityFields(Visibility visibility, People people, CustomFields customFields) {
        this.visibility = visibility;
        this.people = people;
        this.customFields = customFields;
    }

    @Override
    public Map<String, Field> fields() {
        return new FieldMap()
                .put(new TextField(viewer -> List.of(comments(viewer)), CONTAINS, Sorting.NONE), "comment")
                .put(new TextField(this::allTexts, Set.of(Operator.LIKE), Sorting.NONE), "text")
                .put(new TextField(viewer -> List.of(workTexts(viewer)), CONTAINS, Sorting.NONE), "worklogComment")
                .put(worklogAuthor(), "worklogAuthor")
                .put(worklogDate(), "worklogDate")
                .put(people("issue_watcher"), "watcher")
                .put(people("issue_vote"), "voter")
                .put(count("issue_watcher"), "watchers")
                .put(count("issue_vote"), "votes")
                .put(attachments(), "attachments")
                .put(lastViewed(), "lastViewed")
                .toMap();
    }

    private TextPlace comments(Viewer viewer) {
        return new TextPlace.Rows(Membership.rows("issue_comment", "x.body").where(visibility.ofTexts(viewer)));
    }

    private TextPlace workTexts(Viewer viewer) {
        return new TextPlace.Rows(worklogs("x.body", viewer));
    }

    private Membership.Rows worklogs(String value, Viewer viewer) {
        return Membership.rows("worklog", value).where(visibility.ofTexts(viewer));
    }

    private List<TextPlace> allTexts(Viewer viewer) {
        return java.util.stream.Stream.of(OWN_TEXTS, List.of(comments(viewer)), customFields.texts())
                .flatMap(List::stream)
                .toList();
    }

    private Field worklogAuthor() {
        return new PersonalField(
                        Kind.USER,
                        Operators.EQUALITY,
                        Sorting.NONE,
                        viewer -> new ReferenceField(Kind.USER, worklogs("x.author_id", viewer), people, Sorting.NONE))
                .with(people::suggest);
    }

    private Field worklogDate() {
        return new PersonalField(
                Kind.DATE,
                Operators.EQUALITY_AND_RELATIONAL,
                Sorting.NONE,
                viewer -> new DayField(worklogs("x.started", viewer), viewer.timeZone()));
    }

    private Field people(String table) {
        return new PersonalField(
                        Kind.USER,
                        Operators.EQUALITY,
                        Sorting.NONE,
                        viewer -> new ReferenceField(
                                Kind.USER,
                                Membership.rows(table, "x.user_id").where(visibility.ofPeople(viewer)),
                                people,
                                Sorting.NONE))
                .with(people::suggest);
    }

    private static Field count(String table) {
        String count = "(select count(*) from " + table + " x where x.issue_id = i.id)";
        return new ComparedField(
                Kind.NUMBER, Membership.column(count), Operators.COUNT, NumberReader::number, Sorting.always(count));
    }

    private static Field attachments() {
        return new ReferenceField(
                Kind.NOTHING, Membership.rows("attachment", "x.id"), IS, References.texts(), Sorting.NONE);
    }

    private static Field lastViewed() {
        return new PersonalField(
                Kind.DATE,
                Operators.EQUALITY_AND_RELATIONAL,
                Sorting.NONE,
                viewer -> new ComparedField(
                        Kind.DATE,
                        Membership.rows("issue_view", "x.viewed")
                                .where(Condition.of("x.user_id = ?", viewer.userId() == null ? 0L : viewer.userId())),
                        DateReader::moment,
                        Sorting.NONE));
    }
}
