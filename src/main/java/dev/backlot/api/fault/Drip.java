package dev.backlot.api.fault;

import dev.backlot.fault.Fault;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Objects;

/** Sends bodies slowly, some bytes at a time. */
final class Drip {

    /** How often something is sent, where the rate is high enough. */
    private static final int PER_SECOND = 10;

    private Drip() {}

    /** Sends the first bytes of a body as slowly as a fault says, the rest at once when that is taken away meanwhile. */
    static void write(byte[] body, int length, Fault fault, HttpServletResponse response) throws IOException {
        long rate = Objects.requireNonNull(fault.rule().effect().drip());
        int piece = (int) Math.min(Math.max(1, rate / PER_SECOND), Integer.MAX_VALUE);
        Duration time = Duration.ofNanos(Duration.ofSeconds(1).toNanos() / rate * piece);
        OutputStream out = response.getOutputStream();
        boolean slow = true;
        for (int from = 0; from < length; from += piece) {
            out.write(body, from, Math.min(piece, length - from));
            if (slow && from + piece < length) {
                response.flushBuffer();
                slow = pause(fault, time);
            }
        }
    }

    /** Whether the fault is still there when the time is over. */
    static boolean pause(Fault fault, Duration time) throws InterruptedIOException {
        try {
            return fault.pause(time);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("The server stops.");
        }
    }
}
