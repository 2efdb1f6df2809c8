package dev.backlot.api.aip;

import dev.backlot.kernel.PathPrefix;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where the API is: {@code backlot.aip.prefix}. */
@Component
class AipPrefix {

    static final String PROPERTY = "${backlot.aip.prefix:/rest/aip/1.0}";

    private static final Pattern PATH = Pattern.compile("(/[A-Za-z0-9][A-Za-z0-9._-]*)+");

    private final String path;

    AipPrefix(@Value(PROPERTY) String path) {
        if (!PATH.matcher(path).matches()) {
            throw new IllegalArgumentException("backlot.aip.prefix is no path: " + path);
        }
        this.path = path;
    }

    /** The path, without a slash at its end. */
    String path() {
        return path;
    }

    boolean covers(String other) {
        return PathPrefix.covers(path, other);
    }
}
