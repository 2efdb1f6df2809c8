package dev.backlot.api;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.function.LongSupplier;

/** A body that may only be so long and take so much time from the first byte asked for to the last. */
final class LimitedBody extends ServletInputStream {

    private final ServletInputStream body;
    private final long mostBytes;
    private final long mostNanos;
    private final LongSupplier nanoTime;
    private final long begun;
    private long bytes;

    LimitedBody(ServletInputStream body, long mostBytes, Duration mostTime, LongSupplier nanoTime) {
        this.body = body;
        this.mostBytes = mostBytes;
        this.mostNanos = mostTime.toNanos();
        this.nanoTime = nanoTime;
        this.begun = nanoTime.getAsLong();
    }

    @Override
    public int read() throws IOException {
        int next = body.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = body.read(target, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int more) throws BodyRefused {
        bytes += more;
        if (bytes > mostBytes) {
            throw new BodyRefused(413);
        }
        if (nanoTime.getAsLong() - begun > mostNanos) {
            throw new BodyRefused(408);
        }
    }

    @Override
    public boolean isFinished() {
        return body.isFinished();
    }

    @Override
    public boolean isReady() {
        return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        body.setReadListener(listener);
    }
}
