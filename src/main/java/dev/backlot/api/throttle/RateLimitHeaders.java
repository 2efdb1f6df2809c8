package dev.backlot.api.throttle;

import dev.backlot.throttle.Verdict;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** What an answer says of limits: Jira's headers in the recorded order and place; those of Jira's cloud as measured there. */
@Component
class RateLimitHeaders {

    /** What comes after the limits on a recorded answer. */
    private static final List<String> BEHIND = List.of("X-ASESSIONID", "X-AUSERNAME", HttpHeaders.CACHE_CONTROL);

    private static final String BURSTS = "jira-burst-based";

    /** Ours: whoever has less than a fifth left is near the limit. */
    private static final int NEAR = 5;

    private static final DateTimeFormatter TO_THE_MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mmX");

    private final Clock clock;

    RateLimitHeaders(Clock clock) {
        this.clock = clock;
    }

    /** Puts them on an answer, be it a refusal or not. */
    void put(Verdict verdict, HttpServletResponse response) {
        Map<String, String> headers = of(verdict);
        if (headers.isEmpty()) {
            return;
        }
        for (String name : BEHIND) {
            String value = response.getHeader(name);
            if (value != null) {
                headers.put(name, value);
                response.setHeader(name, null);
            }
        }
        headers.forEach(response::setHeader);
    }

    private Map<String, String> of(Verdict verdict) {
        return switch (verdict.policy()) {
            case JIRA -> jira(verdict);
            case JIRA_CLOUD -> cloud(verdict);
            case ALIGN, ATIVO -> retryAfter(verdict, new LinkedHashMap<>());
        };
    }

    private static Map<String, String> jira(Verdict verdict) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("X-RateLimit-Limit", Long.toString(verdict.limit()));
        headers.put("X-RateLimit-Remaining", Long.toString(verdict.remaining()));
        headers.put("X-RateLimit-FillRate", Long.toString(verdict.fillRate()));
        headers.put("X-RateLimit-Interval-Seconds", Long.toString(verdict.interval()));
        return retryAfter(verdict, headers);
    }

    private Map<String, String> cloud(Verdict verdict) {
        Map<String, String> headers = new LinkedHashMap<>();
        String policy = "\"" + BURSTS + "\"";
        headers.put("Ratelimit-Policy", policy + ";q=" + verdict.fillRate() + ";w=" + verdict.interval());
        headers.put("Ratelimit", policy + ";r=" + verdict.remaining() + ";t=" + verdict.interval());
        headers.put("X-Ratelimit-Limit", Long.toString(verdict.limit()));
        headers.put("X-Ratelimit-Remaining", Long.toString(verdict.remaining()));
        if (verdict.remaining() < verdict.limit() / NEAR) {
            headers.put("X-RateLimit-NearLimit", "true");
        }
        if (verdict.granted()) {
            return headers;
        }
        headers.put("X-RateLimit-Reset", reset(verdict.retryAfter() == null ? 0 : verdict.retryAfter()));
        headers.put("RateLimit-Reason", BURSTS);
        return retryAfter(verdict, headers);
    }

    /** To the minute, as reported; never before the wait is over. */
    private String reset(long seconds) {
        OffsetDateTime then = OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)
                .plusSeconds(Math.min(seconds, Integer.MAX_VALUE))
                .plusSeconds(59);
        return TO_THE_MINUTE.format(then);
    }

    private static Map<String, String> retryAfter(Verdict verdict, Map<String, String> headers) {
        if (verdict.retryAfter() != null) {
            headers.put(HttpHeaders.RETRY_AFTER, Long.toString(verdict.retryAfter()));
        }
        return headers;
    }
}
