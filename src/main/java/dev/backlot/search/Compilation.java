package dev.backlot.search;

import dev.backlot.jql.Clause;
import dev.backlot.jql.Operator;
import dev.backlot.jql.Query;
import dev.backlot.jql.Sort;
import dev.backlot.kernel.Condition;
import dev.backlot.kernel.Problem;
import dev.backlot.user.Viewer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The work on one query: what is found out on the way, and what is wrong with it. */
final class Compilation {

    private static final int MOST_FILTERS = 200;

    /** H2's parser takes much stack for each level of parentheses. */
    private static final int DEEPEST = 100;

    private record Finding(String message, boolean always) {}

    /** What a compilation looks things up in. */
    record Sources(Fields fields, Functions functions, PastNames pastNames, People people) {}

    private final Sources sources;
    private final Operands operands;
    private final Viewer viewer;
    private final Instant now;
    private final NamedIssues issues;
    private final Set<Long> openFilters = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private boolean timeDependent;
    private int filtersNamed;
    private int depth;

    Compilation(Sources sources, Viewer viewer, Instant now) {
        this.sources = sources;
        this.operands = new Operands(sources.functions, this);
        this.viewer = viewer;
        this.now = now;
        this.issues = new NamedIssues(sources.fields);
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
                where.fixed(),
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

    /** What reads operands. */
    Operands operands() {
        return operands;
    }

    /** What things that are gone were called. */
    PastNames pastNames() {
        return sources.pastNames;
    }

    /** The users that the query may name. */
    People people() {
        return sources.people;
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

    /** Does something without telling what is wrong with it. */
    <T> T quietly(Supplier<T> task) {
        int found = findings.size();
        int warned = warnings.size();
        T result = task.get();
        findings.subList(found, findings.size()).clear();
        warnings.subList(warned, warnings.size()).clear();
        return result;
    }

    /** Does several things of which one has to go well; what is wrong is told only where all go wrong. */
    <T> List<T> anyOf(List<Supplier<T>> tasks) {
        List<T> good = new ArrayList<>();
        int begin = findings.size();
        for (Supplier<T> task : tasks) {
            int found = findings.size();
            T result = task.get();
            if (findings.size() == found) {
                good.add(result);
            }
        }
        if (!good.isEmpty()) {
            findings.subList(begin, findings.size()).clear();
        }
        return good;
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
        Field field = sources.fields.find(terminal.field()).orElse(null);
        if (field == null) {
            error(Texts.unknownField(name, viewer.isAnonymous()));
            return Compiled.NEVER;
        }
        if (!terminal.field().properties().isEmpty()) {
            refuse(Texts.notSupportedHere("Searching by entity property, as in '" + terminal.field() + "',"));
            return Compiled.NEVER;
        }
        return Operators.asksForHistory(terminal.operator())
                ? history(terminal, field, negated)
                : present(terminal, field, negated);
    }

    private Compiled history(Clause.Terminal terminal, Field field, boolean negated) {
        History history = field.history();
        if (history == null) {
            error(Texts.noHistory(terminal.field().name()));
            return Compiled.NEVER;
        }
        int found = findings.size();
        Compiled compiled = new HistorySearch(terminal, field, history, this).compile(negated);
        return findings.size() == found ? compiled : Compiled.NEVER;
    }

    private Compiled present(Clause.Terminal terminal, Field field, boolean negated) {
        String name = terminal.field().name();
        if (!field.operators().contains(terminal.operator())) {
            error(Texts.unsupportedOperator(terminal.operator().symbol(), name));
            return Compiled.NEVER;
        }
        List<Literal> literals = operands.read(terminal.operand(), terminal.operator(), field.kind(), name);
        if (literals == null) {
            return Compiled.NEVER;
        }
        Operator operator = negated ? Operators.negated(terminal.operator()) : terminal.operator();
        return field.compile(new Restriction(name, operator, literals), this);
    }

    private List<String> order(List<Sort> sorts) {
        Set<String> order = new LinkedHashSet<>();
        for (Sort sort : sorts) {
            Sorting sorting =
                    sources.fields.find(sort.field()).map(Field::sorting).orElse(Sorting.NONE);
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
