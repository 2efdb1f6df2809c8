package dev.backlot.search;

import dev.backlot.jql.Operator;
import java.util.Set;

/** The place of an issue in the backlog; queries only sort by it. */
record RankField() implements Field {

    @Override
    public Kind kind() {
        return Kind.NOTHING;
    }

    @Override
    public Set<Operator> operators() {
        return Operators.NONE;
    }

    @Override
    public Sorting sorting() {
        return Sorting.always("i.issue_rank");
    }

    @Override
    public Compiled compile(Restriction restriction, Compilation compilation) {
        return Compiled.NEVER;
    }
}
