package dev.backlot.api.control.transfer;

import dev.backlot.kernel.Problem;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;

/** What is wrong with a file: where, by line and by path, and what. */
final class Mistakes {

    private static final int MOST = 50;

    private final List<String> found = new ArrayList<>();

    /** Notes a mistake at the place where the parser is. */
    void add(JsonParser parser, String message) {
        TokenStreamLocation location = parser.currentTokenLocation();
        add(location.getLineNr(), parser.streamReadContext().pathAsPointer().toString(), message);
    }

    /** Notes a mistake on a line. */
    void add(int line, String path, String message) {
        if (found.size() == MOST) {
            found.add("… and more.");
        } else if (found.size() < MOST) {
            found.add("Line " + line + ", " + (path.isEmpty() ? "/" : path) + ": " + message);
        }
    }

    /**
     * Refuses the file where anything is wrong with it.
     *
     * @throws Problem with all that is
     */
    void refuse() {
        if (!found.isEmpty()) {
            throw Problem.invalid(found);
        }
    }
}
