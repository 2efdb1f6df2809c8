package dev.backlot.search;

import dev.backlot.jql.Operator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A field with a past to ask for, or with values to choose from. */
record RichField(
        Field field, @Nullable History history, @Nullable Choices choices) implements Field {

    @Override
    public Kind kind() {
        return field.kind();
    }

    @Override
    public Set<Operator> operators() {
        return field.operators();
    }

    @Override
    public Sorting sorting() {
        return field.sorting();
    }

    @Override
    public Compiled compile(Restriction restriction, Compilation compilation) {
        return field.compile(restriction, compilation);
    }
}
