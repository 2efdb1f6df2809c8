package dev.backlot.api.control.cloning;

import dev.backlot.jql.Clause;
import dev.backlot.jql.Jql;
import dev.backlot.jql.JqlException;
import dev.backlot.jql.Operand;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;

/** Queries that tell nobody's names: they compare words of the workflow, keys of projects, and results of functions. */
final class PlainJql {

    private static final Set<String> WORDS =
            Set.of("status", "statuscategory", "issuetype", "type", "priority", "resolution");

    private PlainJql() {}

    /** Whether a query means something here and, where names are hidden, is of that kind. */
    static boolean isUsable(String jql, Collection<String> projectKeys, boolean hidden) {
        try {
            Clause where = Jql.parse(jql).where();
            return !hidden || where == null || isPlain(where, projectKeys);
        } catch (JqlException notOurs) {
            return false;
        }
    }

    private static boolean isPlain(Clause clause, Collection<String> keys) {
        if (clause instanceof Clause.And and) {
            return and.clauses().stream().allMatch(each -> isPlain(each, keys));
        }
        if (clause instanceof Clause.Or or) {
            return or.clauses().stream().allMatch(each -> isPlain(each, keys));
        }
        if (clause instanceof Clause.Not not) {
            return isPlain(not.clause(), keys);
        }
        return clause instanceof Clause.Terminal terminal
                && terminal.predicates().isEmpty()
                && isPlain(terminal.field().name().toLowerCase(Locale.ROOT), terminal.operand(), keys);
    }

    private static boolean isPlain(String field, Operand operand, Collection<String> keys) {
        if (operand instanceof Operand.ValueList list) {
            return list.operands().stream().allMatch(each -> isPlain(field, each, keys));
        }
        if (operand instanceof Operand.Value value) {
            return WORDS.contains(field) || (field.equals("project") && keys.contains(value.text()));
        }
        return !(operand instanceof Operand.FunctionCall call)
                || call.arguments().isEmpty();
    }
}
