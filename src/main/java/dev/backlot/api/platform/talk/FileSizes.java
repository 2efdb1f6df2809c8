package dev.backlot.api.platform.talk;

import java.util.Locale;

/** Writes numbers of bytes as people read them. */
final class FileSizes {

    private static final double KILO = 1024;

    private FileSizes() {}

    /** {@code 0.5 kB}, {@code 119 kB} as documented, {@code 1.25 MB}. */
    static String written(long bytes) {
        double kilobytes = bytes / KILO;
        if (kilobytes >= KILO) {
            return String.format(Locale.ENGLISH, "%.2f MB", kilobytes / KILO);
        }
        return String.format(Locale.ENGLISH, kilobytes >= 1 ? "%.0f kB" : "%.1f kB", kilobytes);
    }
}
