package dev.backlot.search;

import dev.backlot.jql.Operator;
import dev.backlot.search.Field.Kind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The fields that hold text, dates and work, and those that Jira has and nobody here can fill. */
@Component
class ValueFields implements Fields.FieldSource {

    private static final Set<Operator> CONTAINS = Set.of(Operator.LIKE, Operator.NOT_LIKE);
    private static final Set<Operator> IS = Set.of(Operator.IS, Operator.IS_NOT);

    @Override
    public Map<String, Field> fields() {
        FieldMap fields = new FieldMap();
        text(fields);
        dates(fields);
        work(fields);
        unused(fields);
        return fields.toMap();
    }

    private static void text(FieldMap fields) {
        List<String> columns = List.of("i.summary", "i.description", "i.environment");
        fields.put(TextField.of(columns.get(0), Sorting.always("lower(i.summary)")), "summary")
                .put(TextField.of(columns.get(1), Sorting.nullable("lower(i.description)")), "description")
                .put(TextField.of(columns.get(2), Sorting.nullable("lower(i.environment)")), "environment")
                .put(new TextField(columns, Set.of(Operator.LIKE), Sorting.NONE), "text");
    }

    private static void dates(FieldMap fields) {
        fields.put(moment("i.created", false), "created", "createdDate")
                .put(moment("i.updated", false), "updated", "updatedDate")
                .put(moment("i.resolution_date", true), "resolved", "resolutiondate")
                .put(
                        new ComparedField(
                                Kind.DATE,
                                "i.due_date",
                                true,
                                DateReader::day,
                                Sorting.nullable("i.due_date").downwards()),
                        "due",
                        "duedate");
    }

    private static Field moment(String column, boolean mayBeNull) {
        Sorting sorting = mayBeNull ? Sorting.nullable(column) : Sorting.always(column);
        return new ComparedField(Kind.DATE, column, mayBeNull, DateReader::moment, sorting.downwards());
    }

    private static void work(FieldMap fields) {
        fields.put(work("i.original_estimate"), "originalEstimate", "timeoriginalestimate")
                .put(work("i.remaining_estimate"), "remainingEstimate", "timeestimate")
                .put(work("i.time_spent"), "timespent");
    }

    private static Field work(String column) {
        return ComparedField.nullable(Kind.DURATION, column, NumberReader::work);
    }

    private static void unused(FieldMap fields) {
        fields.put(new UnusedField(Kind.TEXT, CONTAINS), "comment")
                .put(new UnusedField(Kind.USER, Operators.EQUALITY), "watcher", "voter", "worklogAuthor")
                .put(new UnusedField(Kind.DATE, Operators.EQUALITY_AND_RELATIONAL), "worklogDate")
                .put(new UnusedField(Kind.NOTHING, Operators.EQUALITY), "level", "category")
                .put(new UnusedField(Kind.NOTHING, IS), "attachments");
    }
}
