package dev.backlot.testkit;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An answer of the server.
 *
 * @param status HTTP's
 * @param headers by their names in small letters
 * @param body as it came
 */
public record Answer(int status, Map<String, List<String>> headers, String body) {

    /** The first value of a header, null where there is none. */
    public String header(String name) {
        List<String> values = headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
        return values.isEmpty() ? null : values.get(0);
    }

    /**
     * The body as JSON.
     *
     * @throws BacklotException where it is none
     */
    public Json json() {
        return Json.parse(body);
    }
}
