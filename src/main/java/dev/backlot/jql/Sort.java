package dev.backlot.jql;

import org.jspecify.annotations.Nullable;

/**
 * One element of {@code ORDER BY}. {@code toString()} gives it as canonical JQL.
 *
 * @param direction the direction as written; without one the field's own default applies
 */
public record Sort(FieldRef field, @Nullable Direction direction) {

    /** The direction of a sort. */
    public enum Direction {
        ASC,
        DESC
    }

    @Override
    public String toString() {
        return JqlPrinter.print(this);
    }
}
