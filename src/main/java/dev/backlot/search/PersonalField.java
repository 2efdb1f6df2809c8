package dev.backlot.search;

import dev.backlot.jql.Operator;
import dev.backlot.user.Viewer;
import java.util.Set;
import java.util.function.Function;

/**
 * A field of which each caller sees something else.
 *
 * @param kind what it holds
 * @param operators what is understood
 * @param own the field as a caller sees it
 */
record PersonalField(Kind kind, Set<Operator> operators, Sorting sorting, Function<Viewer, Field> own)
        implements Field {

    @Override
    public Compiled compile(Restriction restriction, Compilation compilation) {
        return own.apply(compilation.viewer()).compile(restriction, compilation);
    }
}
