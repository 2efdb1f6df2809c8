package dev.backlot.field;

import dev.backlot.constant.Constants;
import dev.backlot.constant.CustomField;
import dev.backlot.constant.CustomFieldOption;
import dev.backlot.constant.FieldType;
import dev.backlot.issue.IssueEdit;
import dev.backlot.user.User;
import dev.backlot.user.Users;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Says what the history of an issue keeps of values. That several options stand in brackets is reported of the flag and of
 * nothing else; the forms of days, moments and several users are ours.
 */
@Component
class ValueHistory {

    private record Form(@Nullable String raw, @Nullable String text) {}

    private final Constants constants;
    private final Users users;
    private final DateTimeFormatter day = DateTimeFormatter.ofPattern("dd/MMM/yy", Locale.ENGLISH);
    private final DateTimeFormatter moment;

    ValueHistory(Constants constants, Users users, @Value("${backlot.time-zone:UTC}") ZoneId zone) {
        this.constants = constants;
        this.users = users;
        this.moment =
                DateTimeFormatter.ofPattern("dd/MMM/yy h:mm a", Locale.ENGLISH).withZone(zone);
    }

    void note(IssueEdit edit, CustomField field, List<FieldValue> before, List<FieldValue> after) {
        Form from = form(field, before, true);
        Form to = form(field, after, false);
        edit.customField(field.name(), from.raw, from.text, to.raw, to.text);
    }

    private Form form(CustomField field, List<FieldValue> values, boolean old) {
        FieldType type = field.type().orElseThrow();
        if (values.isEmpty()) {
            String nothing = old ? null : "";
            return new Form(type.store() == FieldType.Store.OPTION && type.isList() ? nothing : null, nothing);
        }
        return form(field, type, values);
    }

    private Form form(CustomField field, FieldType type, List<FieldValue> values) {
        return switch (type.store()) {
            case TEXT -> new Form(null, joined(values, FieldValue::text, " "));
            case NUMBER -> new Form(null, joined(values, value -> number(value.number()), " "));
            case DATE ->
                new Form(
                        joined(values, FieldValue::date, " "),
                        joined(values, value -> day.format(Objects.requireNonNull(value.date())), " "));
            case MOMENT ->
                new Form(
                        joined(values, FieldValue::moment, " "),
                        joined(values, value -> moment.format(Objects.requireNonNull(value.moment())), " "));
            case OPTION ->
                new Form(
                        bracketed(type, joined(values, FieldValue::optionId, ", ")),
                        joined(values, value -> option(field, value.optionId()), ","));
            case USER ->
                new Form(
                        bracketed(type, joined(values, value -> user(value, User::key), ", ")),
                        bracketed(type, joined(values, value -> user(value, User::displayName), ", ")));
        };
    }

    private String option(CustomField field, @Nullable Long id) {
        return constants.options(field.id()).stream()
                .filter(option -> Objects.equals(option.id(), id))
                .map(CustomFieldOption::value)
                .findFirst()
                .orElse("");
    }

    private String user(FieldValue value, Function<User, String> part) {
        return users.byId(value.userId()).map(part).orElse("");
    }

    private static String bracketed(FieldType type, String text) {
        return type.isList() ? "[" + text + "]" : text;
    }

    private static String joined(List<FieldValue> values, Function<FieldValue, @Nullable Object> part, String between) {
        return values.stream().map(part).map(String::valueOf).collect(Collectors.joining(between));
    }

    private static String number(@Nullable Double number) {
        return number != null && number % 1 == 0 && Math.abs(number) < 1e15
                ? Long.toString(number.longValue())
                : String.valueOf(number);
    }
}
