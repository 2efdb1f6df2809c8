package dev.backlot.api.platform.filter;

import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/** Puts values into the queries of links. */
final class Queries {

    private Queries() {}

    static String encoded(String value) {
        return UriUtils.encode(value, StandardCharsets.UTF_8);
    }
}
