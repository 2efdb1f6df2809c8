package dev.backlot.worklog;

import org.jspecify.annotations.Nullable;

/**
 * How logged work changes the estimate of what is left.
 *
 * @param way the way
 * @param seconds the new estimate, or by how much it changes; null where the way takes none
 */
public record Remaining(Way way, @Nullable Long seconds) {

    /** The ways that Jira knows. */
    public enum Way {
        /** What was worked need not be worked any more. */
        AUTO,
        /** The estimate stays. */
        LEAVE,
        /** The estimate is told. */
        NEW,
        /** By how much it changes is told. */
        MANUAL
    }

    /** The usual way. */
    public static final Remaining USUAL = new Remaining(Way.AUTO, null);

    /**
     * The estimate after work was logged or taken back.
     *
     * @param before the estimate before, null where there was none
     * @param worked how much more was worked than before; less where negative
     */
    @Nullable
    Long after(@Nullable Long before, long worked) {
        long known = before == null ? 0 : before;
        long told = seconds == null ? 0 : seconds;
        return switch (way) {
            case AUTO -> (Long) Math.max(0, known - worked);
            case LEAVE -> before;
            case NEW -> (Long) told;
            case MANUAL -> (Long) Math.max(0, worked < 0 ? known + told : known - told);
        };
    }
}
