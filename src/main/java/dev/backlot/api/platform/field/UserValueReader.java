package dev.backlot.api.platform.field;

import dev.backlot.api.platform.issue.field.FieldOperation;
import dev.backlot.constant.CustomFieldOption;
import dev.backlot.constant.FieldType;
import dev.backlot.field.FieldValue;
import dev.backlot.kernel.Problem;
import dev.backlot.user.Users;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the values of fields that users defined from JSON. */
@Component
class UserValueReader {

    private static final int LINE_LIMIT = 255;
    private static final int TEXT_LIMIT = 32_767;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss[.SSS][XXX][XX][X]");

    private final Users users;

    UserValueReader(Users users) {
        this.users = users;
    }

    /**
     * The values that an operation names; none for JSON's null.
     *
     * @throws Problem where the field cannot have one of them
     */
    List<FieldValue> read(UserField field, FieldOperation operation) {
        if (operation.isNull()) {
            return List.of();
        }
        if (!field.type().isList() || !operation.sets()) {
            FieldValue value = one(field, operation);
            return value == null ? List.of() : List.of(value);
        }
        List<FieldOperation> elements = operation.elements();
        if (elements == null) {
            throw refusal(field, UserFieldTexts.NO_ARRAY);
        }
        return elements.stream()
                .map(element -> one(field, element))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Words are kept sorted and options in the order of the field, as Jira shows them. */
    List<FieldValue> inOrder(UserField field, List<FieldValue> values) {
        if (field.type() == FieldType.LABELS) {
            return values.stream()
                    .sorted(Comparator.comparing(value -> Objects.requireNonNull(value.text())))
                    .toList();
        }
        if (field.type().store() == FieldType.Store.OPTION) {
            List<Long> order =
                    field.options().stream().map(CustomFieldOption::id).toList();
            return values.stream()
                    .sorted(Comparator.comparingInt(value -> order.indexOf(value.optionId())))
                    .toList();
        }
        return List.copyOf(values);
    }

    private @Nullable FieldValue one(UserField field, FieldOperation operation) {
        return switch (field.type().store()) {
            case TEXT -> text(field, operation);
            case NUMBER -> number(field, operation);
            case DATE -> date(field, operation);
            case MOMENT -> moment(field, operation);
            case OPTION -> option(field, operation);
            case USER -> user(field, operation);
        };
    }

    private static @Nullable FieldValue text(UserField field, FieldOperation operation) {
        String text = string(field, operation);
        int limit = field.type() == FieldType.TEXTAREA ? TEXT_LIMIT : LINE_LIMIT;
        if (text.length() > limit) {
            throw refusal(field, UserFieldTexts.TEXT_LONG.formatted(limit));
        }
        if (field.type() == FieldType.LABELS) {
            return FieldValue.of(label(field, text));
        }
        if (field.type() == FieldType.URL && !text.isEmpty() && !isAddress(text)) {
            throw refusal(field, UserFieldTexts.URL);
        }
        return text.isEmpty() ? null : FieldValue.of(text);
    }

    private static String label(UserField field, String text) {
        if (text.isEmpty()) {
            throw refusal(field, UserFieldTexts.LABEL_EMPTY);
        }
        if (text.chars().anyMatch(Character::isWhitespace)) {
            throw refusal(field, UserFieldTexts.LABEL_SPACES.formatted(text));
        }
        return text;
    }

    private static boolean isAddress(String text) {
        try {
            URI address = new URI(text);
            return address.getScheme() != null
                    && !address.getSchemeSpecificPart().isBlank();
        } catch (URISyntaxException refused) {
            return false;
        }
    }

    private static FieldValue number(UserField field, FieldOperation operation) {
        double number = operation.value().isNumber() ? operation.value().doubleValue() : Double.NaN;
        if (!Double.isFinite(number)) {
            throw refusal(field, UserFieldTexts.NO_NUMBER);
        }
        return FieldValue.of(number);
    }

    private static @Nullable FieldValue date(UserField field, FieldOperation operation) {
        String text = string(field, operation);
        try {
            return text.isEmpty() ? null : FieldValue.of(LocalDate.parse(text));
        } catch (DateTimeParseException refused) {
            throw refusal(field, UserFieldTexts.DATE.formatted(text));
        }
    }

    private static @Nullable FieldValue moment(UserField field, FieldOperation operation) {
        String text = string(field, operation);
        try {
            Instant moment =
                    text.isEmpty() ? null : OffsetDateTime.parse(text, MOMENT).toInstant();
            return moment == null ? null : FieldValue.of(moment);
        } catch (DateTimeParseException refused) {
            throw refusal(field, UserFieldTexts.MOMENT.formatted(text));
        }
    }

    private static @Nullable FieldValue option(UserField field, FieldOperation operation) {
        String id = operation.reference("id");
        String value = operation.reference("value");
        if (id == null && value == null) {
            throw refusal(field, UserFieldTexts.NO_OPTION_KEY);
        }
        if ("-1".equals(id)) {
            return null;
        }
        return field.options().stream()
                .filter(option -> !option.disabled())
                .filter(option -> id == null
                        ? option.value().equalsIgnoreCase(value)
                        : Long.toString(option.id()).equals(id))
                .findFirst()
                .map(option -> FieldValue.ofOption(option.id()))
                .orElseThrow(() -> refusal(
                        field,
                        id == null
                                ? UserFieldTexts.OPTION_VALUE.formatted(value)
                                : UserFieldTexts.OPTION_ID.formatted(id)));
    }

    private FieldValue user(UserField field, FieldOperation operation) {
        String name = operation.reference("name", "key");
        if (name == null) {
            throw refusal(field, UserFieldTexts.NO_USER_KEY);
        }
        return users.byNameOrKey(name)
                .map(user -> FieldValue.ofUser(user.id()))
                .orElseThrow(() -> refusal(field, UserFieldTexts.USER.formatted(name)));
    }

    private static String string(UserField field, FieldOperation operation) {
        String text = operation.text();
        if (text == null) {
            throw refusal(field, UserFieldTexts.NO_TEXT);
        }
        return text.strip();
    }

    private static Problem refusal(UserField field, String text) {
        return Problem.invalidField(field.id(), text);
    }
}
