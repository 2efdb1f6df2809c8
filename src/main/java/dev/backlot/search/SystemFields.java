package dev.backlot.search;

import dev.backlot.constant.Constants;
import dev.backlot.constant.IssueType;
import dev.backlot.constant.Priority;
import dev.backlot.constant.Resolution;
import dev.backlot.constant.Status;
import dev.backlot.constant.StatusCategory;
import dev.backlot.jql.Operator;
import dev.backlot.search.Field.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The fields whose values are constants of Jira: types, statuses, priorities, resolutions. */
@Component
class SystemFields implements Fields.FieldSource {

    private static final String UNRESOLVED = "unresolved";

    private final Constants constants;

    SystemFields(Constants constants) {
        this.constants = constants;
    }

    @Override
    public Map<String, Field> fields() {
        return new FieldMap()
                .put(types().with(choices(constants::issueTypes, IssueType::name)), "issuetype", "type")
                .put(changing(statuses(), "status").with(choices(constants::statuses, Status::name)), "status")
                .put(
                        statusCategories().with(choices(SystemFields::categories, StatusCategory::label)),
                        "statusCategory")
                .put(resolution(), "resolution")
                .put(priority(), "priority")
                .toMap();
    }

    private Field resolution() {
        ReferenceField resolutions = resolutions();
        History history = new History(
                "resolution",
                resolutions.references(),
                Long::toString,
                resolutions.membership(),
                History.Values.ONE,
                UNRESOLVED);
        return new ResolutionField(resolutions)
                .with(history)
                .with(choices(
                        () -> Stream.concat(
                                        constants.resolutions().stream().map(Resolution::name), Stream.of("Unresolved"))
                                .toList(),
                        name -> name));
    }

    private Field priority() {
        ReferenceField priorities = priorities();
        return changing(priorities, "priority", new OrderedField(priorities, this::prioritiesRelated))
                .with(choices(constants::priorities, Priority::name));
    }

    private static Field changing(ReferenceField field, String item) {
        return changing(field, item, field);
    }

    private static Field changing(ReferenceField things, String item, Field field) {
        return field.with(History.of(item, things.references(), things.membership(), History.Values.ONE));
    }

    private static <T> Choices choices(Supplier<List<T>> all, Function<T, String> name) {
        return (typed, most) -> all.get().stream()
                .map(name)
                .filter(each -> Suggestion.begins(each, typed))
                .limit(most)
                .map(Suggestion::of)
                .toList();
    }

    private static List<StatusCategory> categories() {
        return List.of(StatusCategory.values());
    }

    private ReferenceField types() {
        return new ReferenceField(
                Kind.ISSUE_TYPE,
                Membership.column("i.issue_type_id"),
                References.named(constants::issueTypes, IssueType::name, IssueType::id),
                Sorting.ranked(
                        "i.issue_type_id",
                        () -> constants.issueTypes().stream()
                                .sorted(Comparator.comparing(IssueType::name, String.CASE_INSENSITIVE_ORDER))
                                .map(IssueType::id)
                                .toList()));
    }

    private ReferenceField statuses() {
        return new ReferenceField(
                Kind.STATUS,
                Membership.column("i.status_id"),
                References.named(constants::statuses, Status::name, Status::id),
                Sorting.ranked(
                        "i.status_id",
                        () -> constants.statuses().stream().map(Status::id).toList()));
    }

    private ReferenceField statusCategories() {
        return new ReferenceField(
                Kind.STATUS_CATEGORY,
                Membership.column("i.status_id"),
                this::statusesOfCategories,
                Sorting.ranked(
                        "i.status_id",
                        () -> constants.statuses().stream()
                                .sorted(Comparator.comparing(Status::category))
                                .map(Status::id)
                                .toList()));
    }

    private List<Long> statusesOfCategories(List<Literal.Text> texts, String field, Compilation compilation) {
        List<Long> found = new ArrayList<>();
        for (Literal.Text text : texts) {
            List<StatusCategory> meant = Arrays.stream(StatusCategory.values())
                    .filter(category -> isMeant(category, text.text()))
                    .toList();
            if (meant.isEmpty()) {
                compilation.error(Texts.unknownValue(text, field));
            }
            constants.statuses().stream()
                    .filter(status -> meant.contains(status.category()))
                    .forEach(status -> found.add(status.id()));
        }
        return found;
    }

    private static boolean isMeant(StatusCategory category, String text) {
        return category.key().equalsIgnoreCase(text)
                || category.label().equalsIgnoreCase(text)
                || Long.toString(category.id()).equals(text);
    }

    private ReferenceField resolutions() {
        return new ReferenceField(
                Kind.RESOLUTION,
                Membership.nullableColumn("i.resolution_id"),
                References.named(constants::resolutions, Resolution::name, Resolution::id),
                Sorting.ranked(
                        "i.resolution_id",
                        () -> constants.resolutions().stream()
                                .map(Resolution::id)
                                .toList()));
    }

    private ReferenceField priorities() {
        return new ReferenceField(
                Kind.PRIORITY,
                Membership.nullableColumn("i.priority_id"),
                References.named(constants::priorities, Priority::name, Priority::id),
                Sorting.ranked("i.priority_id", this::prioritiesUpwards).downwards());
    }

    /** The least urgent first: in Jira more urgent is greater. */
    private List<Long> prioritiesUpwards() {
        List<Long> ids = new ArrayList<>(
                constants.priorities().stream().map(Priority::id).toList());
        Collections.reverse(ids);
        return ids;
    }

    private List<Long> prioritiesRelated(Operator operator, long id) {
        List<Long> upwards = prioritiesUpwards();
        int place = upwards.indexOf(id);
        return upwards.stream()
                .filter(other -> OrderedField.holds(operator, upwards.indexOf(other), place))
                .toList();
    }

    /** The resolution, which has a name for its absence. */
    private record ResolutionField(ReferenceField resolutions) implements Field {

        @Override
        public Kind kind() {
            return resolutions.kind();
        }

        @Override
        public Set<Operator> operators() {
            return resolutions.operators();
        }

        @Override
        public Sorting sorting() {
            return resolutions.sorting();
        }

        @Override
        public Compiled compile(Restriction restriction, Compilation compilation) {
            List<Literal> literals = restriction.literals().stream()
                    .map(literal -> isUnresolved(literal) ? new Literal.Empty() : literal)
                    .toList();
            return resolutions.compile(
                    new Restriction(restriction.field(), restriction.operator(), literals), compilation);
        }

        private static boolean isUnresolved(Literal literal) {
            return literal instanceof Literal.Text text && text.text().equalsIgnoreCase(UNRESOLVED);
        }
    }
}
