package dev.backlot.align;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What Jira, or the teams and programs, have of a resource. What else Align says of the same objects is in a document beside
 * them. One bean for each such resource.
 */
interface Backing {

    /** A text among values, null where there is none. */
    static @Nullable String text(Map<String, @Nullable Object> values, String name) {
        return values.get(name) instanceof String text ? text : null;
    }

    /** The name of the resource. */
    String resource();

    /** The properties that are kept there and in no document. */
    Set<String> own();

    /** What of the values goes into the document. */
    default Map<String, @Nullable Object> document(Map<String, @Nullable Object> values) {
        Map<String, @Nullable Object> rest = new LinkedHashMap<>(values);
        rest.keySet().removeAll(own());
        return rest;
    }

    /**
     * The objects that the caller may see, with the properties that are kept there, in order of their numbers.
     *
     * @param documents what else is said of the objects, by number
     */
    List<AlignObject> all(Map<Long, Map<String, @Nullable Object>> documents);

    /**
     * Makes one.
     *
     * @return its number
     * @throws dev.backlot.kernel.Problem where a value does not do there, or the caller may not
     */
    long create(Map<String, @Nullable Object> values);

    /**
     * Changes one.
     *
     * @param old how it is now
     * @throws dev.backlot.kernel.Problem where a value does not do there, or the caller may not
     */
    void update(AlignObject old, Map<String, @Nullable Object> values);
}
