package dev.backlot.search;

import java.util.Locale;

/**
 * A value that a user may mean.
 *
 * @param value the value as a query has it, without quotes
 * @param label the value as people read it
 */
public record Suggestion(String value, String label) {

    static Suggestion of(String name) {
        return new Suggestion(name, name);
    }

    static boolean begins(String text, String typed) {
        return text.toLowerCase(Locale.ROOT).startsWith(typed.toLowerCase(Locale.ROOT));
    }
}
