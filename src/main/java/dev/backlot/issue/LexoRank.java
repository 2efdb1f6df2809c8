package dev.backlot.issue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rank as text that sorts like the order it stands for: a bucket, a bar, six digits in base 36, a colon, and as many
 * further digits as it takes to fit between two neighbours, such as {@code 0|hzzzzz:} and {@code 0|i00007:i}.
 */
final class LexoRank {

    /** Ranks longer than this are a sign that the list wants to be spread anew. */
    static final int LONGEST = 120;

    private static final int RADIX = 36;
    private static final int WHOLE_DIGITS = 6;
    private static final BigInteger STEP = BigInteger.valueOf(8);
    private static final BigInteger BASE = BigInteger.valueOf(RADIX);
    private static final BigInteger LIMIT = BASE.pow(WHOLE_DIGITS);

    private LexoRank() {}

    /** The rank that the first issue of a Jira gets, as recorded. */
    static String first() {
        return "0|hzzzzz:";
    }

    /** The rank of what is added behind all others: eight steps further, as recorded. */
    static String after(String last) {
        BigInteger next = whole(last).add(STEP);
        return next.compareTo(LIMIT) < 0
                ? format(bucket(last), next, WHOLE_DIGITS)
                : between(bucket(last), last, null, 1).get(0);
    }

    /**
     * Ranks between two neighbours, evenly spread, in order.
     *
     * @param lower the neighbour before, null where there is none
     * @param upper the neighbour behind, null where there is none
     */
    static List<String> between(char bucket, @Nullable String lower, @Nullable String upper, int count) {
        int digits = Math.max(WHOLE_DIGITS, Math.max(digits(lower), digits(upper)));
        BigInteger parts = BigInteger.valueOf(count + 1L);
        BigInteger low = value(lower, digits, BigInteger.ZERO);
        BigInteger high = value(upper, digits, BASE.pow(digits));
        while (high.subtract(low).compareTo(parts) < 0) {
            digits++;
            low = low.multiply(BASE);
            high = high.multiply(BASE);
        }
        BigInteger gap = high.subtract(low);
        List<String> ranks = new ArrayList<>();
        for (int index = 1; index <= count; index++) {
            BigInteger place = low.add(gap.multiply(BigInteger.valueOf(index)).divide(parts));
            ranks.add(format(bucket, place, digits));
        }
        return ranks;
    }

    /** The place of the n-th issue when the whole list is spread anew, eight steps apart around the middle. */
    static String spread(char bucket, long index) {
        BigInteger start = whole(first()).subtract(STEP.multiply(BigInteger.valueOf(50_000_000)));
        return format(bucket, start.add(STEP.multiply(BigInteger.valueOf(index))), WHOLE_DIGITS);
    }

    static char bucket(String rank) {
        return rank.charAt(0);
    }

    /** The bucket that a list moves to when it is spread anew, so that no new rank equals an old one. */
    static char nextBucket(char bucket) {
        return bucket == '2' ? '0' : (char) (bucket + 1);
    }

    private static BigInteger whole(String rank) {
        return new BigInteger(rank.substring(2, 2 + WHOLE_DIGITS), RADIX);
    }

    private static int digits(@Nullable String rank) {
        return rank == null ? 0 : rank.length() - 3;
    }

    private static BigInteger value(@Nullable String rank, int digits, BigInteger otherwise) {
        if (rank == null) {
            return otherwise;
        }
        String text = rank.substring(2).replace(":", "");
        return new BigInteger(text, RADIX).multiply(BASE.pow(digits - text.length()));
    }

    private static String format(char bucket, BigInteger value, int digits) {
        String text = "0".repeat(digits) + value.toString(RADIX);
        text = text.substring(text.length() - digits);
        String fraction = text.substring(WHOLE_DIGITS).replaceAll("0+$", "");
        return bucket + "|" + text.substring(0, WHOLE_DIGITS) + ":" + fraction;
    }
}
