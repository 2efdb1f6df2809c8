package dev.backlot.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The faults that acted on a request, for whoever tells of it. */
public final class ActingFaults {

    private static final String KEY = ActingFaults.class.getName();

    private ActingFaults() {}

    /** Notes their numbers. */
    public static void note(List<Long> numbers, HttpServletRequest request) {
        request.setAttribute(KEY, numbers);
    }

    /** Their numbers, none where none acted. */
    public static List<Long> on(HttpServletRequest request) {
        @Nullable Object noted = request.getAttribute(KEY);
        return noted instanceof List<?> numbers
                ? numbers.stream().map(Long.class::cast).toList()
                : List.of();
    }
}
