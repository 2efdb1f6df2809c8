package dev.backlot.api.control.cloning;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.function.LongConsumer;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.impl.DefaultHttpRequestRetryStrategy;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.util.TimeValue;

/**
 * When to ask a busy server again: when it says so ({@code Retry-After}), or after a time that doubles. A broken connection is
 * a reason, too, and so is a time-out.
 */
final class Patience extends DefaultHttpRequestRetryStrategy {

    private static final int MOST_DOUBLINGS = 7;

    private final Duration delay;
    private final LongConsumer told;

    Patience(int retries, Duration delay, LongConsumer told) {
        super(
                retries,
                TimeValue.ofMilliseconds(1),
                List.of(UnknownHostException.class, ConnectException.class, SSLException.class),
                List.of(429, 502, 503, 504));
        this.delay = delay;
        this.told = told;
    }

    @Override
    public TimeValue getRetryInterval(HttpResponse response, int count, HttpContext context) {
        TimeValue asked = super.getRetryInterval(response, count, context);
        return telling(response.containsHeader("Retry-After") ? asked : doubled(count));
    }

    @Override
    public TimeValue getRetryInterval(HttpRequest request, IOException broken, int count, HttpContext context) {
        return telling(doubled(count));
    }

    private TimeValue doubled(int count) {
        return TimeValue.ofMilliseconds(delay.toMillis() << Math.min(MOST_DOUBLINGS, count - 1));
    }

    private TimeValue telling(TimeValue interval) {
        told.accept((interval.toMilliseconds() + 999) / 1000);
        return interval;
    }
}
