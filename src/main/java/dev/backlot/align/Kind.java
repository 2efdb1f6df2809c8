package dev.backlot.align;

import java.util.Locale;

/** What kind of value a property has. In Java they are String, Long, BigDecimal, Boolean, String and Map. */
public enum Kind {
    STRING,
    INTEGER,
    NUMBER,
    BOOLEAN,
    /** A moment in UTC with milliseconds, such as {@code 2024-05-28T14:44:55.580Z}. */
    DATE,
    OBJECT;

    static Kind of(String type) {
        return type.endsWith("Dto") ? OBJECT : valueOf(type.toUpperCase(Locale.ROOT));
    }
}
