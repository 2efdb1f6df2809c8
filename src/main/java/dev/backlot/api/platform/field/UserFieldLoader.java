package dev.backlot.api.platform.field;

import dev.backlot.api.document.IssueContext;
import dev.backlot.api.document.IssuePartLoader;
import dev.backlot.api.document.OptionBean;
import dev.backlot.api.document.UserBean;
import dev.backlot.api.document.WikiMarkup;
import dev.backlot.constant.Constants;
import dev.backlot.constant.CustomField;
import dev.backlot.constant.CustomFieldOption;
import dev.backlot.constant.FieldType;
import dev.backlot.field.FieldValue;
import dev.backlot.field.FieldValues;
import dev.backlot.user.Users;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows the values of the fields that users defined. */
@Component
class UserFieldLoader implements IssuePartLoader {

    private final UserFields fields;
    private final FieldValues values;
    private final Constants constants;
    private final Users users;

    UserFieldLoader(UserFields fields, FieldValues values, Constants constants, Users users) {
        this.fields = fields;
        this.values = values;
        this.constants = constants;
        this.users = users;
    }

    @Override
    public Set<String> fields() {
        return fields.all().stream().map(CustomField::fieldId).collect(Collectors.toSet());
    }

    @Override
    public Parts load(Collection<Long> issueIds) {
        Map<String, CustomField> byId =
                fields.all().stream().collect(Collectors.toMap(CustomField::fieldId, Function.identity()));
        return new Values(byId, values.of(issueIds));
    }

    /** What was loaded, by issue and by the number of the field. */
    private final class Values implements Parts {

        private final Map<String, CustomField> byId;
        private final Map<Long, Map<Long, List<FieldValue>>> loaded;

        Values(Map<String, CustomField> byId, Map<Long, Map<Long, List<FieldValue>>> loaded) {
            this.byId = byId;
            this.loaded = loaded;
        }

        @Override
        public @Nullable Object value(String fieldId, IssueContext issue) {
            CustomField field = Objects.requireNonNull(byId.get(fieldId));
            List<FieldValue> own = of(field, issue);
            if (own.isEmpty()) {
                return null;
            }
            FieldType type = field.type().orElseThrow();
            List<@Nullable Object> all = own.stream()
                    .<@Nullable Object>map(value -> json(field, type, value, issue))
                    .toList();
            return type.isList() ? all : all.get(0);
        }

        @Override
        public @Nullable Object rendered(String fieldId, IssueContext issue) {
            CustomField field = Objects.requireNonNull(byId.get(fieldId));
            return of(field, issue).stream()
                    .findFirst()
                    .map(value -> readable(field.type().orElseThrow(), value, issue))
                    .orElse(null);
        }

        private List<FieldValue> of(CustomField field, IssueContext issue) {
            return loaded.getOrDefault(issue.issue().id(), Map.of()).getOrDefault(field.id(), List.of());
        }
    }

    private @Nullable Object json(CustomField field, FieldType type, FieldValue value, IssueContext issue) {
        return switch (type.store()) {
            case TEXT -> value.text();
            case NUMBER -> value.number();
            case DATE -> Objects.toString(value.date(), null);
            case MOMENT -> value.moment() == null ? null : issue.dates().platform(value.moment());
            case OPTION ->
                constants.options(field.id()).stream()
                        .filter(option -> Objects.equals(option.id(), value.optionId()))
                        .findFirst()
                        .map((CustomFieldOption option) -> OptionBean.of(option, issue.urls()))
                        .orElse(null);
            case USER ->
                users.byId(value.userId())
                        .map(user -> UserBean.of(user, issue.urls()))
                        .orElse(null);
        };
    }

    private static @Nullable String readable(FieldType type, FieldValue value, IssueContext issue) {
        if (type == FieldType.TEXTAREA) {
            return WikiMarkup.toHtml(Objects.requireNonNullElse(value.text(), ""));
        }
        if (value.date() != null) {
            return issue.dates().readable(value.date());
        }
        return value.moment() == null ? null : issue.dates().readable(value.moment());
    }
}
