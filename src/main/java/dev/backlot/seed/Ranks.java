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

    /** The index of the first rank that is behind a given one. */
    static long after(String rank) {
        long low = 0;
        long high = (Long.parseLong("zzzzzz", RADIX) - FIRST) / STEP;
        while (low < high) {
            long middle = (low + high) >>> 1;
            if (at(middle).compareTo(rank) > 0) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
