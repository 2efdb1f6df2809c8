package dev.backlot.jql;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A field as a query names it. {@code toString()} gives it as canonical JQL.
 *
 * @param name the name as written, without quotes; never blank. A custom field given by id is always named
 *     {@code cf[<id>]}: like Jira this makes no difference between {@code CF[7]} and {@code "cf[7]"}.
 * @param properties the entity properties asked for, as in {@code issue.property[key].path}
 */
public record FieldRef(String name, List<Property> properties) {

    private static final Pattern CUSTOM_FIELD = Pattern.compile("cf\\[0*([0-9]{1,18})]", Pattern.CASE_INSENSITIVE);

    public FieldRef {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A field name cannot be empty.");
        }
        Matcher custom = CUSTOM_FIELD.matcher(name);
        name = custom.matches() ? "cf[" + custom.group(1) + "]" : name;
        properties = List.copyOf(properties);
    }

    /** A field without properties. */
    public FieldRef(String name) {
        this(name, List.of());
    }

    /** The id of the custom field if the query names it by id, as in {@code cf[10001]}. */
    public @Nullable Long customFieldId() {
        Matcher custom = CUSTOM_FIELD.matcher(name);
        return custom.matches() ? Long.valueOf(custom.group(1)) : null;
    }

    @Override
    public String toString() {
        return JqlPrinter.print(this);
    }

    /**
     * One {@code [key].path} behind a field name.
     *
     * @param key the key of the entity property
     * @param path what follows the bracket, in the parts in which it was written; normally a single part which
     *     starts with a dot
     */
    public record Property(String key, List<String> path) {

        public Property {
            path = List.copyOf(path);
        }
    }
}
