package dev.backlot.api.journal;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The first bytes of a body that goes by, where it is text. */
final class Copy {

    /** Longer bodies are cut; what a test looks for is at their beginning. */
    private static final int MOST = 64 * 1024;

    private byte[] bytes = {};
    private int kept;
    private long size;

    void add(byte[] source, int from, int count, boolean wanted) {
        size += count;
        int room = wanted ? Math.min(count, MOST - kept) : 0;
        if (room > 0) {
            if (bytes.length < kept + room) {
                bytes = Arrays.copyOf(
                        bytes, kept == 0 ? room : Math.min(MOST, Math.max(2 * bytes.length, kept + room)));
            }
            System.arraycopy(source, from, bytes, kept, room);
            kept += room;
        }
    }

    void clear() {
        kept = 0;
        size = 0;
    }

    long size() {
        return size;
    }

    byte[] kept() {
        return kept == bytes.length ? bytes : Arrays.copyOf(bytes, kept);
    }

    static boolean isText(@Nullable String type) {
        if (type == null) {
            return false;
        }
        String lower = type.toLowerCase(Locale.ROOT);
        return lower.startsWith("text/")
                || Stream.of("json", "xml", "x-www-form-urlencoded", "javascript")
                        .anyMatch(lower::contains);
    }
}
