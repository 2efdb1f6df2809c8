package dev.backlot.testkit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The control API of a world or of the server, {@code /_backlot/v1}. Programs on this machine need no login there. */
final class Control {

    private static final String PATH = "/_backlot/v1";

    private final Caller caller;

    Control(String base) {
        this.caller = Caller.anonymous(base);
    }

    Json get(String path) {
        return caller.require("GET", PATH + path, null).json();
    }

    String text(String path) {
        return caller.require("GET", PATH + path, null).body();
    }

    Json send(String method, String path, String json) {
        String body = caller.require(method, PATH + path, json).body();
        return Json.parse(body.isBlank() ? "null" : body);
    }

    /** Whatever is answered. */
    Answer call(String method, String path, String json) {
        return caller.send(method, PATH + path, json);
    }

    /** A query out of pairs of names and values; pairs without a value are left out. */
    static String query(Object... pairs) {
        Map<String, Object> given = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i + 1] != null) {
                given.put((String) pairs[i], pairs[i + 1]);
            }
        }
        StringBuilder query = new StringBuilder();
        given.forEach((name, value) -> query.append(query.isEmpty() ? '?' : '&')
                .append(name)
                .append('=')
                .append(URLEncoder.encode(String.valueOf(value), StandardCharsets.UTF_8)));
        return query.toString();
    }
}
