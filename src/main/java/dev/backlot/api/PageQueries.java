package dev.backlot.api;

import dev.backlot.kernel.PageQuery;
import dev.backlot.kernel.Problem;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Reads the window of a list from {@code startAt} (0 when not given) and {@code maxResults} (50 when not given).
 *
 * <p>A value that is no whole number, or a negative {@code startAt}, is refused with 400. A negative {@code maxResults}
 * means as many as the resource gives at once, which is what clients of old Jiras mean by -1; 0 is legal and asks for
 * the total alone. Numbers beyond 2,147,483,647 count as that. The resource itself cuts the window to its own limit
 * with {@link PageQuery#atMost}. All of this is assumed: no recording shows a Data Center with such values.
 */
public final class PageQueries {

    private static final BigInteger LARGEST = BigInteger.valueOf(Integer.MAX_VALUE);

    private PageQueries() {}

    static PageQuery of(@Nullable String startAt, @Nullable String maxResults) {
        return of(startAt, maxResults, 50);
    }

    /** The window, of a resource whose windows have another size where the client names none. */
    public static PageQuery of(@Nullable String startAt, @Nullable String maxResults, int usualSize) {
        BigInteger start = number("startAt", startAt, 0);
        BigInteger size = number("maxResults", maxResults, usualSize);
        if (start.signum() < 0) {
            throw Problem.invalid("The value of 'startAt' must not be negative.");
        }
        return new PageQuery(
                start.min(LARGEST).intValue(),
                size.signum() < 0 ? Integer.MAX_VALUE : size.min(LARGEST).intValue());
    }

    private static BigInteger number(String name, @Nullable String text, int usual) {
        if (text == null || text.isBlank()) {
            return BigInteger.valueOf(usual);
        }
        try {
            return new BigInteger(text.strip());
        } catch (NumberFormatException refused) {
            throw Problem.invalid("The value of '" + name + "' must be a whole number.");
        }
    }
}
