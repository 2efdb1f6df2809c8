package dev.backlot.search;

import dev.backlot.search.Field.Kind;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The fields that hold text, dates and work. */
@Component
class ValueFields implements Fields.FieldSource {

    /** As issues show it, but empty where there is no estimate. */
    private static final String WORK_RATIO =
            "case when i.original_estimate > 0 then coalesce(i.time_spent, 0) * 100 / i.original_estimate end";

    @Override
    public Map<String, Field> fields() {
        FieldMap fields = new FieldMap();
        text(fields);
        dates(fields);
        work(fields);
        return fields.toMap();
    }

    private static void text(FieldMap fields) {
        fields.put(TextField.of("i.summary", Sorting.always("lower(i.summary)")), "summary")
                .put(TextField.of("i.description", Sorting.nullable("lower(i.description)")), "description")
                .put(TextField.of("i.environment", Sorting.nullable("lower(i.environment)")), "environment");
    }

    private static void dates(FieldMap fields) {
        fields.put(moment("i.created", false), "created", "createdDate")
                .put(moment("i.updated", false), "updated", "updatedDate")
                .put(moment("i.resolution_date", true), "resolved", "resolutiondate")
                .put(
                        new ComparedField(
                                Kind.DATE,
                                Membership.nullableColumn("i.due_date"),
                                DateReader::day,
                                Sorting.nullable("i.due_date").downwards()),
                        "due",
                        "duedate");
    }

    private static Field moment(String column, boolean mayBeNull) {
        Sorting sorting = mayBeNull ? Sorting.nullable(column) : Sorting.always(column);
        Membership place = mayBeNull ? Membership.nullableColumn(column) : Membership.column(column);
        return new ComparedField(Kind.DATE, place, DateReader::moment, sorting.downwards());
    }

    private static void work(FieldMap fields) {
        fields.put(work("i.original_estimate"), "originalEstimate", "timeoriginalestimate")
                .put(work("i.remaining_estimate"), "remainingEstimate", "timeestimate")
                .put(work("i.time_spent"), "timespent")
                .put(ComparedField.nullable(Kind.NUMBER, WORK_RATIO, NumberReader::number), "workratio");
    }

    private static Field work(String column) {
        return ComparedField.nullable(Kind.DURATION, column, NumberReader::work);
    }
}
