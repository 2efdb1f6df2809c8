package dev.backlot.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * An answer that was written down as it came off the wire, from {@code recorded/http}.
 *
 * @param headers the lines of its head, without the status
 * @param body what follows
 */
public record RecordedAnswer(List<String> headers, String body) {

    /** The answer in the file with this name. */
    public static RecordedAnswer of(String name) {
        try (InputStream file = RecordedAnswer.class.getResourceAsStream("/recorded/http/" + name + ".http")) {
            if (file == null) {
                throw new IllegalArgumentException(name);
            }
            String[] parts = new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n\n", 2);
            return new RecordedAnswer(
                    parts[0].lines().skip(1).toList(), parts.length == 1 ? "" : parts[1].stripTrailing());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the headers, in order. */
    public List<String> names() {
        return headers.stream()
                .map(line -> line.substring(0, line.indexOf(':')))
                .toList();
    }

    /** The value of the header with this name. */
    public String header(String name) {
        return headers.stream()
                .filter(line -> line.startsWith(name + ": "))
                .map(line -> line.substring(name.length() + 2))
                .findFirst()
                .orElseThrow();
    }
}
