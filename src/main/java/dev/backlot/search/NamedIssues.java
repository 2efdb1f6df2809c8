package dev.backlot.search;

import dev.backlot.jql.Clause;
import dev.backlot.jql.Operand;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The issues that a query names in any of its clauses, so that they can be looked up at once. */
final class NamedIssues {

    private final Fields fields;
    private final Set<Literal.Text> named = new LinkedHashSet<>();
    private final Set<Literal.Text> known = new HashSet<>();
    private final Map<String, Long> ids = new HashMap<>();

    NamedIssues(Fields fields) {
        this.fields = fields;
    }

    /** Notes what a condition names. */
    void note(Clause clause) {
        if (clause instanceof Clause.Not not) {
            note(not.clause());
        } else if (clause instanceof Clause.And and) {
            and.clauses().forEach(this::note);
        } else if (clause instanceof Clause.Or or) {
            or.clauses().forEach(this::note);
        } else if (clause instanceof Clause.Terminal terminal && isOfIssues(terminal)) {
            note(terminal.operand());
        }
    }

    /** The numbers of these issues by what the query calls them, at least; unknown ones are missing. */
    Map<String, Long> ids(List<Literal.Text> texts, Function<List<Literal.Text>, Map<String, Long>> lookup) {
        if (!known.containsAll(texts)) {
            named.addAll(texts);
            ids.putAll(lookup.apply(List.copyOf(named)));
            known.addAll(named);
        }
        return ids;
    }

    private boolean isOfIssues(Clause.Terminal terminal) {
        return fields.find(terminal.field())
                .filter(field -> field.kind() == Field.Kind.ISSUE)
                .isPresent();
    }

    private void note(Operand operand) {
        if (operand instanceof Operand.ValueList list) {
            list.operands().forEach(this::note);
        } else if (operand instanceof Operand.Value value) {
            named.add(new Literal.Text(value.text(), value.number()));
        }
    }
}
