package dev.backlot.api.aip;

import dev.backlot.kernel.PageQuery;
import dev.backlot.kernel.Problem;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Pages are counted from 1 (documented: the second fifty begins at 51); the numbers are ours. */
final class Windows {

    private static final long USUAL = 50;
    private static final long MOST = 100;

    private Windows() {}

    /**
     * The window that a request asks for.
     *
     * @param startAt the place of the first one, from 1 on; 0 is taken as 1
     * @throws Problem where it is none
     */
    static PageQuery of(@Nullable Long startAt, @Nullable Long maxResult) {
        long start = Objects.requireNonNullElse(startAt, 1L);
        long size = Objects.requireNonNullElse(maxResult, USUAL);
        if (start < 0) {
            throw Problem.invalidField("startAt", AipTexts.START);
        }
        if (size < 1) {
            throw Problem.invalidField("maxResult", AipTexts.SIZE);
        }
        return new PageQuery(Math.max(start, 1) - 1, (int) Math.min(size, MOST));
    }
}
