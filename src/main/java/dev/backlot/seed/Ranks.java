package dev.backlot.seed;

/** The ranks that a new Jira gives one after another: {@code 0|hzzzzz:}, {@code 0|i00007:}, {@code 0|i0000f:} and on. */
public final class Ranks {

    private static final int RADIX = 36;
    private static final long FIRST = Long.parseLong("hzzzzz", RADIX);
    private static final long STEP = 8;

    private Ranks() {}

    /** The rank of the issue with this index, counted from 0; always six digits. */
    public static String at(long index) {
        return "0|" + Long.toString(FIRST + index * STEP, RADIX) + ":";
    }
}
