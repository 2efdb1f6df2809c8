package dev.backlot.search;

import dev.backlot.jql.FieldRef;
import dev.backlot.jql.Jql;
import dev.backlot.jql.Operator;
import dev.backlot.user.CurrentUser;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Helps people write queries: which fields, functions and values there are for the caller. */
@Service
public class QueryHelp {

    /** As many suggestions as a Data Center gives, as measured. */
    private static final int MOST = 15;

    private static final List<Operator> HISTORIC =
            List.of(Operator.WAS, Operator.WAS_NOT, Operator.WAS_IN, Operator.WAS_NOT_IN, Operator.CHANGED);

    private final Fields fields;
    private final Functions functions;
    private final People people;
    private final CurrentUser currentUser;

    QueryHelp(Fields fields, Functions functions, People people, CurrentUser currentUser) {
        this.fields = fields;
        this.functions = functions;
        this.people = people;
        this.currentUser = currentUser;
    }

    /**
     * A field under one of its names.
     *
     * @param id the number of a custom field
     * @param chosen whether values are suggested
     * @param orderable whether queries may sort by it
     * @param operators the operators that it understands, as queries write them
     * @param kind what it holds, the name of a {@code Field.Kind}
     */
    public record FieldHelp(
            String name, @Nullable Long id, boolean chosen, boolean orderable, List<String> operators, String kind) {}

    /**
     * A function.
     *
     * @param arguments how many arguments it needs
     * @param list whether it gives several values
     * @param kind what it gives, the name of a {@code Field.Kind}
     */
    public record FunctionHelp(String name, int arguments, boolean list, String kind) {}

    /** The fields by name. */
    public List<FieldHelp> fields() {
        return fields.all().stream()
                .map(named -> {
                    Field field = named.field();
                    return new FieldHelp(
                            named.name(),
                            named.id(),
                            field.choices() != null,
                            !field.sorting().by(false).isEmpty(),
                            operators(field),
                            field.kind().name());
                })
                .sorted(Comparator.comparing(FieldHelp::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** The functions by name. */
    public List<FunctionHelp> functions() {
        return functions.all().stream()
                .map(function -> new FunctionHelp(
                        function.name(),
                        function.least(),
                        function.list(),
                        function.kind().name()))
                .sorted(Comparator.comparing(FunctionHelp::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /** The values of a field that go with what is typed; none where there is no such field or nothing to suggest. */
    public List<Suggestion> values(String field, String typed) {
        String name = field.strip();
        boolean quoted = name.length() > 1 && name.startsWith("\"") && name.endsWith("\"");
        String bare = quoted ? name.substring(1, name.length() - 1) : name;
        if (bare.isBlank()) {
            return List.of();
        }
        return fields.find(new FieldRef(bare))
                .filter(found ->
                        found.kind() != Field.Kind.USER || !currentUser.viewer().isAnonymous())
                .map(Field::choices)
                .map(choices -> choices.find(typed, MOST))
                .orElse(List.of());
    }

    /** The values of a predicate of a field's history: people for {@code by}, the field's own values for the rest. */
    public List<Suggestion> values(String field, String predicate, String typed) {
        return switch (predicate.strip().toLowerCase(Locale.ROOT)) {
            case "by" -> currentUser.viewer().isAnonymous() ? List.of() : people.suggest(typed, MOST);
            case "from", "to" -> values(field, typed);
            default -> List.of();
        };
    }

    /** A value as it has to stand in a query. */
    public static String quoted(String value) {
        return Jql.quote(value);
    }

    private static List<String> operators(Field field) {
        Stream<Operator> historic = field.history() == null ? Stream.of() : HISTORIC.stream();
        return Stream.concat(field.operators().stream().sorted(), historic)
                .map(Operator::symbol)
                .toList();
    }
}
