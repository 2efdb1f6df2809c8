package dev.backlot.search;

import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * What is needed to tell what a field was before.
 *
 * @param item the field's name in the change history
 * @param known what texts mean among the things that there are
 * @param raw how the history writes a thing
 * @param present the present values
 * @param values whether an issue has one value at a time or many
 * @param nothing what people call the absence of a value, besides {@code EMPTY}
 */
record History(
        String item,
        References known,
        LongFunction<String> raw,
        Membership present,
        Values values,
        @Nullable String nothing) {

    /** How many values an issue has at a time, and by what the history tells them apart. */
    enum Values {
        /** One thing, which others may have been called like. */
        ONE,
        /** One person; others of the same name are others. */
        PERSON,
        /** Any number of things, each change adding or removing one. */
        MANY
    }

    static History of(String item, References known, Membership present, Values values) {
        return new History(item, known, Long::toString, present, values, null);
    }

    boolean isOfPeople() {
        return values == Values.PERSON;
    }
}
