package dev.backlot.align;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A property of an object.
 *
 * @param name the name as it is sent
 * @param kind what kind of value it has, or each of its values
 * @param list whether it has a list of them
 * @param schema the form of the object that it has, null where that is free or it has none
 * @param marks what else is said of it: letters of {@link Mark}
 * @param refers the resources one of which it refers to by number; the first that has it counts
 * @param source the property that it is expanded from, null where it is stored itself
 */
public record Property(
        String name,
        Kind kind,
        boolean list,
        @Nullable String schema,
        String marks,
        List<String> refers,
        @Nullable String source) {

    /** What a letter of the table means. */
    enum Mark {
        EXPAND('x'),
        REQUIRED('r'),
        FIXED('f'),
        NULL_LIST('n'),
        SECRET('s');

        private final char letter;

        Mark(char letter) {
            this.letter = letter;
        }
    }

    private boolean is(Mark mark) {
        return marks.indexOf(mark.letter) >= 0;
    }

    /** Whether it is shown to those only who ask for it. */
    public boolean expandOnly() {
        return is(Mark.EXPAND);
    }

    /** Whether no object is made without it. */
    public boolean required() {
        return is(Mark.REQUIRED);
    }

    /** Whether it is never shown. */
    public boolean secret() {
        return is(Mark.SECRET);
    }

    /** Whether clients cannot set it; where they try, nothing happens. */
    public boolean readOnly() {
        return is(Mark.FIXED) || source != null;
    }

    /** What it is as long as nobody sets it. */
    public @Nullable Object unset() {
        return list && !is(Mark.NULL_LIST) ? List.of() : null;
    }
}
