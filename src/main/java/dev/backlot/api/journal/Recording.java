package dev.backlot.api.journal;

import dev.backlot.api.ActingFaults;
import dev.backlot.api.HangUp;
import dev.backlot.journal.Content;
import dev.backlot.journal.Exchange;
import dev.backlot.journal.Exchange.Answered;
import dev.backlot.journal.Exchange.Asked;
import dev.backlot.journal.Header;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.HandlerMapping;

/** One request that is on its way, from its first filter to the last byte of its answer. */
final class Recording {

    private static final int NOT_FOUND = 404;
    private static final int LONGEST_FORM = 64 * 1024;

    private final Instant start;
    private final long began = System.nanoTime();
    private final String path;
    private final String url;
    private final Consumer<Exchange> writer;
    private final Copy asked = new Copy();
    private final Copy answered = new Copy();
    private @Nullable Boolean found;

    /** The writer is the one of the world that the request was led into; the page of errors is outside of it. */
    Recording(HttpServletRequest request, Instant start, Consumer<Exchange> writer) {
        this.start = start;
        this.writer = writer;
        this.path = request.getServletPath();
        String query = request.getQueryString();
        this.url = request.getRequestURL() + (query == null ? "" : "?" + query);
    }

    Copy asked() {
        return asked;
    }

    Copy answered() {
        return answered;
    }

    /** Whether there is such a path is known before the container goes to the page of errors. */
    void look(HttpServletRequest request) {
        if (found == null) {
            found = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE) != null;
        }
    }

    void keep(HttpServletRequest request, HttpServletResponse response) {
        writer.accept(exchange(request, response));
    }

    private Exchange exchange(HttpServletRequest request, HttpServletResponse response) {
        List<Long> faults = ActingFaults.on(request);
        boolean dropped = HangUp.isWanted(request);
        int status = dropped && !response.isCommitted() ? 0 : response.getStatus();
        boolean unmatched = status == NOT_FOUND && !Boolean.TRUE.equals(found) && faults.isEmpty();
        return new Exchange(
                asked(request),
                new Answered(
                        status,
                        status == 0 ? List.of() : headers(response),
                        content(response.getContentType(), answered),
                        unmatched,
                        dropped),
                user(response),
                start,
                Duration.ofNanos(System.nanoTime() - began),
                faults);
    }

    private Asked asked(HttpServletRequest request) {
        return new Asked(request.getMethod(), url, path, request.getProtocol(), headers(request), body(request));
    }

    private Content body(HttpServletRequest request) {
        String type = request.getContentType();
        long announced = request.getContentLengthLong();
        if (isForm(type) && asked.size() == 0 && announced > 0 && announced <= LONGEST_FORM) {
            byte[] form = form(request).getBytes(StandardCharsets.UTF_8);
            return new Content(type, form.length, form);
        }
        Content content = content(type, asked);
        return announced > content.size() ? new Content(type, announced, content.kept()) : content;
    }

    /** The container reads forms by itself; what stood in the query as well is told with it. */
    private static String form(HttpServletRequest request) {
        List<String> pairs = new ArrayList<>();
        try {
            request.getParameterMap().forEach((name, values) -> {
                for (String value : values) {
                    pairs.add(URLEncoder.encode(name, StandardCharsets.UTF_8) + "="
                            + URLEncoder.encode(value, StandardCharsets.UTF_8));
                }
            });
        } catch (IllegalStateException malformed) {
            return "";
        }
        return String.join("&", pairs);
    }

    private static boolean isForm(@Nullable String type) {
        return type != null && type.toLowerCase(Locale.ROOT).startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    private static Content content(@Nullable String type, Copy copy) {
        return new Content(type, copy.size(), copy.kept());
    }

    private static List<Header> headers(HttpServletRequest request) {
        List<Header> headers = new ArrayList<>();
        for (String name : Collections.list(request.getHeaderNames())) {
            Collections.list(request.getHeaders(name)).forEach(value -> headers.add(new Header(name, value)));
        }
        return headers;
    }

    private static List<Header> headers(HttpServletResponse response) {
        Collection<String> names = response.getHeaderNames();
        List<Header> headers = new ArrayList<>(names.size());
        names.stream()
                .distinct()
                .forEach(name -> response.getHeaders(name).forEach(value -> headers.add(new Header(name, value))));
        return headers;
    }

    /** As the answer itself says. */
    private static String user(HttpServletResponse response) {
        String name = response.getHeader("X-AUSERNAME");
        return name == null ? "anonymous" : URLDecoder.decode(name, StandardCharsets.UTF_8);
    }
}
