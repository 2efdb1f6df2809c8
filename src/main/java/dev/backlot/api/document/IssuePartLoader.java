package dev.backlot.api.document;

import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Fills fields of issue documents with what hangs on the issues: comments, watchers, worklogs. A bean of this type is
 * asked once for all issues of a page, within a reading transaction, and only if the client wants one of its fields.
 * What it gives is kept under the revision of the world and {@link #viewpoint()}.
 */
public interface IssuePartLoader {

    /** The ids of the fields that this loader fills, such as {@code comment}; the catalogue describes them. */
    Set<String> fields();

    /**
     * What the values depend on besides the state of the world: equal texts for callers who are shown the same. Who sees
     * another thing than the next one must be told apart here, since documents are kept and shared. Empty where all
     * callers who may browse the issue are shown the same.
     */
    default String viewpoint() {
        return "";
    }

    /** Loads for these issues, in as many statements for fifty of them as for one. */
    Parts load(Collection<Long> issueIds);

    /** What was loaded. Both methods must cope with an issue that nothing hangs on, or that was not loaded. */
    interface Parts {

        /** The value of a field as JSON: text, number, bean, list or null. */
        @Nullable
        Object value(String fieldId, IssueContext issue);

        /** The value of a field as people read it, for {@code expand=renderedFields}. */
        default @Nullable Object rendered(String fieldId, IssueContext issue) {
            return null;
        }
    }
}
