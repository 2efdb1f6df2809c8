package dev.backlot.search;

import dev.backlot.jql.Operator;
import java.util.Set;

/**
 * A field that Jira has and that is empty in every issue here: nothing has a value, everything is empty.
 *
 * @param kind what it holds in Jira
 * @param operators what Jira understands for it
 */
record UnusedField(Kind kind, Set<Operator> operators) implements Field {

    @Override
    public Sorting sorting() {
        return Sorting.NONE;
    }

    @Override
    public Compiled compile(Restriction restriction, Compilation compilation) {
        boolean all = restriction.asksForEmpty() && !restriction.negative();
        return Compiled.of(all ? Condition.ALWAYS : Condition.NEVER);
    }
}
