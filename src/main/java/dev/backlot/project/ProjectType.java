package dev.backlot.project;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of project that Jira Software knows. */
public enum ProjectType {
    /** With boards. */
    SOFTWARE("Software", "#f5a623"),
    /** Without. */
    BUSINESS("Business", "#1d7afc");

    private final String label;
    private final String color;

    ProjectType(String label, String color) {
        this.label = label;
        this.color = color;
    }

    /** The kind with this key. */
    public static Optional<ProjectType> of(String key) {
        return Arrays.stream(values()).filter(type -> type.key().equals(key)).findFirst();
    }

    /** The key, such as {@code software}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name as people read it. */
    public String label() {
        return label;
    }

    /** The colour of its icon. */
    public String color() {
        return color;
    }
}
