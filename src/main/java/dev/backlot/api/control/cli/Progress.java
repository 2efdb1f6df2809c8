package dev.backlot.api.control.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import picocli.CommandLine;

/** Tells how far long work is: a bar where the end is known, a count where not, on a line that is written over. */
final class Progress implements AutoCloseable {

    private static final int WIDTH = 30;
    private static final long STEP = 1 << 20;

    private final PrintWriter out;
    private final String what;
    private final long total;
    private final boolean shown = isShown();
    private long done;
    private long told;

    /** Of so many bytes, fewer than none where nobody knows. It is shown to people only, not to scripts. */
    Progress(PrintWriter out, String what, long total) {
        this.out = out;
        this.what = what;
        this.total = total;
    }

    /** The same stream, whose bytes are counted. */
    InputStream watch(InputStream in) {
        return new FilterInputStream(in) {

            @Override
            public int read() throws IOException {
                int next = super.read();
                add(next < 0 ? 0 : 1);
                return next;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int count = super.read(buffer, offset, length);
                add(Math.max(0, count));
                return count;
            }
        };
    }

    /** What is shown for so many bytes. */
    static String line(String what, long done, long total) {
        String size = String.format("%.1f MB", done / 1e6);
        if (total <= 0) {
            return what + " " + size;
        }
        return bar(what, done, total, size);
    }

    static String bar(String what, long done, long total, String told) {
        int full = (int) (WIDTH * Math.min(done, total) / total);
        return "%s [%s%s] %d %% (%s)"
                .formatted(what, "#".repeat(full), " ".repeat(WIDTH - full), 100 * Math.min(done, total) / total, told);
    }

    /** Whether anybody looks: people at a terminal do, scripts do not. */
    static boolean isShown() {
        return CommandLine.Help.Ansi.AUTO.enabled();
    }

    @Override
    public void close() {
        if (shown && told > 0) {
            out.println("\r" + line(what, done, total));
            out.flush();
        }
    }

    private void add(int bytes) {
        done += bytes;
        if (shown && done - told >= STEP) {
            told = done;
            out.print("\r" + line(what, done, total));
            out.flush();
        }
    }
}
