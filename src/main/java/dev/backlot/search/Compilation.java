package dev.backlot.search;

import dev.backlot.jql.Clause;
import dev.backlot.jql.Operand;
import dev.backlot.jql.Operator;
import dev.backlot.jql.Query;
import dev.backlot.jql.Sort;
import dev.backlot.kernel.Problem;
import dev.backlot.user.Viewer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The work on one query: what is found out on the way, and what is wrong with it. */
final class Compilation {

    private static final int MOST_FILTERS = 200;

    /** H2's parser takes much stack for each level of parentheses. */
    private static final int DEEPEST = 100;

    private record Finding(String message, boolean always) {}

    private final Fields fields;
    private final Functions functions;
    private final Viewer viewer;
    private final Instant now;
    private final NamedIssues issues;
    private final Set<Long> openFilters = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private boolean timeDependent;
    private int filtersNamed;
    private int depth;

    Compilation(Fields fields, Functions functions, Viewer viewer, Instant now) {
        this.fields = fields;
        this.functions = functions;
        this.viewer = viewer;
        this.now = now;
        this.issues = new NamedIssues(fields);
    }

    /**
     * Compiles the query.
     *
     * @throws Problem where it is wrong; where it is not validated, only where it asks for what the server cannot do
     */
    CompiledJql compile(Query query, boolean validated) {
        Compiled where = where(query, false);
        List<String> order = order(query.orderBy());
        List<String> refusals = findings.stream()
                .filter(finding -> validated || finding.always)
                .map(Finding::message)
                .distinct()
                .toList();
        if (!refusals.isEmpty()) {
            throw Problem.invalid(refusals);
        }
        return new CompiledJql(
                where.condition(),
                order,
                where.projectIds(),
                warnings.stream().distinct().toList(),
                findings.stream().map(Finding::message).distinct().toList());
    }

    /** Whether the result holds only at this moment. */
    boolean timeDependent() {
        return timeDependent;
    }

    Viewer viewer() {
        return viewer;
    }

    /** This moment; whoever asks makes the result one that cannot be kept. */
    Instant now() {
        timeDependent = true;
        return now;
    }

    /** The issues that the query names. */
    NamedIssues issues() {
        return issues;
    }

    /** Something that Jira refuses; a query that is not validated goes on and matches nothing there. */
    void error(String message) {
        findings.add(new Finding(message, false));
    }

    /** Something that this server cannot do, validated or not. */
    void refuse(String message) {
        findings.add(new Finding(message, true));
    }

    /** Something that Jira tells but lets pass. */
    void warn(String message) {
        warnings.add(message);
    }

    /** The query of a filter as a clause; nothing where the filter is being compiled already. */
    Optional<Compiled> filter(long id, Query query, boolean negated) {
        if (!openFilters.add(id)) {
            return Optional.empty();
        }
        if (++filtersNamed > MOST_FILTERS) {
            throw Problem.invalid(Texts.tooManyFilters(MOST_FILTERS));
        }
        Compiled compiled = where(query, negated);
        openFilters.remove(id);
        return Optional.of(compiled);
    }

    private Compiled where(Query query, boolean negated) {
        Clause where = query.where();
        if (where == null) {
            return Compiled.of(negated ? Condition.NEVER : Condition.ALWAYS);
        }
        issues.note(where);
        return clause(where, negated);
    }

    private Compiled clause(Clause clause, boolean negated) {
        if (clause instanceof Clause.Not not) {
            return clause(not.clause(), !negated);
        }
        if (clause instanceof Clause.Terminal terminal) {
            return terminal(terminal, negated);
        }
        if (++depth > DEEPEST) {
            throw Problem.invalid(Texts.tooDeep(DEEPEST));
        }
        List<Compiled> parts = new ArrayList<>();
        for (Clause part : parts(clause)) {
            parts.add(clause(part, negated));
        }
        depth--;
        return clause instanceof Clause.And == negated ? Compiled.any(parts) : Compiled.all(parts);
    }

    private static List<Clause> parts(Clause clause) {
        return clause instanceof Clause.And and ? and.clauses() : ((Clause.Or) clause).clauses();
    }

    private Compiled terminal(Clause.Terminal terminal, boolean negated) {
        String name = terminal.field().name();
        Field field = fields.find(terminal.field()).orElse(null);
        if (field == null) {
            error(Texts.unknownField(name, viewer.isAnonymous()));
            return Compiled.NEVER;
        }
        if (!isSupported(terminal, field)) {
            return Compiled.NEVER;
        }
        List<Literal> literals = literals(terminal, field, terminal.operand());
        if (literals == null) {
            return Compiled.NEVER;
        }
        Operator operator = negated ? Operators.negated(terminal.operator()) : terminal.operator();
        return field.compile(new Restriction(name, operator, literals), this);
    }

    private boolean isSupported(Clause.Terminal terminal, Field field) {
        Operator operator = terminal.operator();
        if (!terminal.field().properties().isEmpty()) {
            refuse(Texts.notSupportedHere("Searching by entity property, as in '" + terminal.field() + "',"));
        } else if (Operators.asksForHistory(operator)) {
            refuse(Texts.notSupportedHere("The operator '" + operator + "'"));
        } else if (!field.operators().contains(operator)) {
            error(Texts.unsupportedOperator(operator.symbol(), terminal.field().name()));
        } else {
            return true;
        }
        return false;
    }

    /** The values of an operand; null where a function has none to give. */
    private @Nullable List<Literal> literals(Clause.Terminal terminal, Field field, Operand operand) {
        if (operand instanceof Operand.ValueList list) {
            List<Literal> all = new ArrayList<>();
            boolean complete = true;
            for (Operand part : list.operands()) {
                List<Literal> some = literals(terminal, field, part);
                complete &= some != null;
                all.addAll(some == null ? List.of() : some);
            }
            return complete ? all : null;
        }
        if (operand instanceof Operand.FunctionCall call) {
            boolean direct = operand == terminal.operand();
            return functions.call(
                    call,
                    direct ? terminal.operator() : null,
                    field,
                    terminal.field().name(),
                    this);
        }
        return operand instanceof Operand.Value value
                ? List.of(new Literal.Text(value.text(), value.number()))
                : List.of(new Literal.Empty());
    }

    private List<String> order(List<Sort> sorts) {
        Set<String> order = new LinkedHashSet<>();
        for (Sort sort : sorts) {
            Sorting sorting = fields.find(sort.field()).map(Field::sorting).orElse(Sorting.NONE);
            boolean descending =
                    sort.direction() == null ? sorting.descendingByDefault() : sort.direction() == Sort.Direction.DESC;
            List<String> columns = sorting.by(descending);
            if (columns.isEmpty()) {
                error(Texts.notSortable(sort.field().name()));
            }
            order.addAll(columns);
        }
        return List.copyOf(order);
    }
}
