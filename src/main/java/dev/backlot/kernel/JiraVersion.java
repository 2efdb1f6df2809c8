package dev.backlot.kernel;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The release of Jira Data Center that the server answers like. What differs between releases asks {@link #atLeast}, each
 * difference in one place.
 */
public enum JiraVersion {
    /** The last release line with the old way to ask what an issue needs; numbers as recorded. */
    V8_20("8.20", "8.20.7", 820007, "2022-03-16"),
    /** The last one on Jersey 1. */
    V9_12("9.12", "9.12.38", 9120038, "2026-06-30"),
    /** The usual one. */
    V10_3("10.3", "10.3.24", 10030024, "2026-08-01"),
    /** The newest one, which takes no passwords by itself. */
    V11_3("11.3", "11.3.5", 11030005, "2026-08-05");

    private final String line;
    private final String release;
    private final int build;
    private final String buildDay;

    JiraVersion(String line, String release, int build, String buildDay) {
        this.line = line;
        this.release = release;
        this.build = build;
        this.buildDay = buildDay;
    }

    /**
     * The release of a line such as {@code 10.3}.
     *
     * @throws IllegalArgumentException that names the lines there are
     */
    public static JiraVersion of(String line) {
        return Arrays.stream(values())
                .filter(version -> version.line.equals(line))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no Jira version '" + line + "' here, but "
                        + Arrays.stream(values()).map(version -> version.line).collect(Collectors.joining(", "))));
    }

    /** Whether this is that release line or a later one. */
    public boolean atLeast(int major, int minor) {
        List<Integer> numbers = numbers();
        return numbers.get(0) > major || (numbers.get(0) == major && numbers.get(1) >= minor);
    }

    /** The release in full, such as {@code 10.3.24}. */
    public String release() {
        return release;
    }

    /** The numbers of the release. */
    public List<Integer> numbers() {
        return Arrays.stream(release.split("\\.")).map(Integer::valueOf).toList();
    }

    /** The number of the build. */
    public int build() {
        return build;
    }

    /** The day of the build, {@code yyyy-MM-dd}. */
    public String buildDay() {
        return buildDay;
    }
}
