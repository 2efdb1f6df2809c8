package dev.backlot.search;

import dev.backlot.constant.Constants;
import dev.backlot.constant.CustomField;
import dev.backlot.kernel.Condition;
import dev.backlot.search.Field.Kind;
import dev.backlot.world.Cached;
import dev.backlot.world.Revision;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The fields that users defined: what each of their types means to a query. */
@Component
class CustomFields {

    private static final String STANDARD = "com.atlassian.jira.plugin.system.customfieldtypes:";
    private static final String TABLE = "custom_field_value";
    private static final List<String> TEXTS = List.of("textfield", "textarea", "readonlyfield");

    private record Option(long id, long fieldId, String name) {}

    private final Constants constants;
    private final People people;
    private final Cached<Map<Long, List<Option>>> options;

    CustomFields(Constants constants, People people, JdbcClient jdbc, Revision revision) {
        this.constants = constants;
        this.people = people;
        this.options = new Cached<>(revision, () -> load(jdbc));
    }

    /** The field as queries know it; nothing where its type cannot be searched. */
    Optional<Field> field(CustomField field) {
        return Optional.ofNullable(
                switch (type(field)) {
                    case "textfield", "textarea", "readonlyfield" ->
                        TextField.of(
                                new TextPlace.Rows(rows(field, "x.text_value")),
                                least(field, "min(lower(x.text_value))"));
                    case "url", "grouppicker", "multigrouppicker" -> words(field, Kind.TEXT);
                    case "labels" -> words(field, Kind.LABEL);
                    case "float" -> compared(field, Kind.NUMBER, "x.number_value", NumberReader::number);
                    case "datepicker" -> compared(field, Kind.DATE, "x.date_value", DateReader::day);
                    case "datetime" -> compared(field, Kind.DATE, "x.moment_value", DateReader::moment);
                    case "select", "radiobuttons", "multiselect", "multicheckboxes" -> option(field);
                    case "userpicker", "multiuserpicker" -> user(field);
                    default -> null;
                });
    }

    /** Where the texts of all fields are that hold free text. */
    List<TextPlace> texts() {
        List<Long> ids = constants.customFields().stream()
                .filter(field -> TEXTS.contains(type(field)))
                .map(CustomField::id)
                .toList();
        return ids.isEmpty()
                ? List.of()
                : List.of(new TextPlace.Rows(
                        Membership.rows(TABLE, "x.text_value").where(Condition.in("x.custom_field_id", ids))));
    }

    private static String type(CustomField field) {
        return field.typeKey().startsWith(STANDARD) ? field.typeKey().substring(STANDARD.length()) : "";
    }

    private static Membership.Rows rows(CustomField field, String value) {
        return Membership.rows(TABLE, value).where(Condition.of("x.custom_field_id = " + field.id()));
    }

    private static Sorting least(CustomField field, String value) {
        return Sorting.nullable("(select " + value + " from " + TABLE
                + " x where x.issue_id = i.id and x.custom_field_id = " + field.id() + ")");
    }

    private static Field words(CustomField field, Kind kind) {
        return new ReferenceField(
                kind, rows(field, "lower(x.text_value)"), References.texts(), least(field, "min(lower(x.text_value))"));
    }

    private static Field compared(CustomField field, Kind kind, String value, ComparedField.Reader reader) {
        Sorting sorting = least(field, "min(" + value + ")");
        return new ComparedField(kind, rows(field, value), reader, kind == Kind.DATE ? sorting.downwards() : sorting);
    }

    private Field option(CustomField field) {
        return new ReferenceField(
                        Kind.OPTION,
                        rows(field, "x.option_id"),
                        (texts, name, compilation) -> texts.stream()
                                .flatMap(text -> options(field, text, name, compilation).stream())
                                .toList(),
                        Sorting.nullable("(select min(o.sequence) from " + TABLE
                                + " x join custom_field_option o on o.id = x.option_id"
                                + " where x.issue_id = i.id and x.custom_field_id = " + field.id() + ")"))
                .with((typed, most) -> options(field).stream()
                        .filter(option -> Suggestion.begins(option.name, typed))
                        .limit(most)
                        .map(option -> Suggestion.of(option.name))
                        .toList());
    }

    private List<Long> options(CustomField field, Literal.Text text, String name, Compilation compilation) {
        List<Long> ids = References.meant(options(field), Option::name, Option::id, text);
        if (ids.isEmpty()) {
            compilation.error(Texts.unknownOption(text.text(), name));
        }
        return ids;
    }

    private List<Option> options(CustomField field) {
        return options.get().getOrDefault(field.id(), List.of());
    }

    private Field user(CustomField field) {
        return new ReferenceField(
                        Kind.USER,
                        rows(field, "x.user_id"),
                        people,
                        Sorting.nullable("(select min(lower(u.display_name)) from " + TABLE
                                + " x join jira_user u on u.id = x.user_id"
                                + " where x.issue_id = i.id and x.custom_field_id = " + field.id() + ")"))
                .with(people::suggest);
    }

    private static Map<Long, List<Option>> load(JdbcClient jdbc) {
        return jdbc
                .sql("select id, custom_field_id as field_id, option_value as name from custom_field_option"
                        + " order by custom_field_id, sequence")
                .query(Option.class)
                .stream()
                .collect(Collectors.groupingBy(Option::fieldId));
    }
}
