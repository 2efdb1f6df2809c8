package dev.backlot.align;

import dev.backlot.world.Cached;
import dev.backlot.world.Revision;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of documents. What is read is kept as long as the state's revision stays the same. */
@Component
class AlignTables {

    /**
     * A document.
     *
     * @param resource the name of the resource
     * @param id the number
     * @param document the text
     */
    record Row(String resource, long id, String document) {}

    private final JdbcClient jdbc;
    private final DocumentForm form;
    private final Cached<Map<String, NavigableMap<Long, Map<String, @Nullable Object>>>> all;

    AlignTables(JdbcClient jdbc, DocumentForm form, Revision revision) {
        this.jdbc = jdbc;
        this.form = form;
        this.all = new Cached<>(revision, this::load);
    }

    /** The documents of a resource by number, in order. */
    Map<Long, Map<String, @Nullable Object>> of(String resource) {
        NavigableMap<Long, Map<String, @Nullable Object>> found = all.get().get(resource);
        return found == null ? Map.of() : found;
    }

    /** Writes a document, in the place of the one with this number. */
    void write(String resource, long id, Map<String, @Nullable Object> values) {
        jdbc.sql("delete from align_object where resource = :resource and id = :id")
                .param("resource", resource)
                .param("id", id)
                .update();
        jdbc.sql("insert into align_object (resource, id, document) values (:resource, :id, :document)")
                .param("resource", resource)
                .param("id", id)
                .param("document", form.write(values))
                .update();
    }

    /** The number for a new document, no less than a first one. Writers take turns, so nobody else gets the same. */
    long next(String resource, long first) {
        Long highest = jdbc.sql("select max(id) from align_object where resource = :resource")
                .param("resource", resource)
                .query(Long.class)
                .optional()
                .orElse(null);
        return highest == null ? first : Math.max(first, highest + 1);
    }

    private Map<String, NavigableMap<Long, Map<String, @Nullable Object>>> load() {
        return jdbc
                .sql("select resource, id, document from align_object")
                .query((row, number) -> new Row(row.getString(1), row.getLong(2), row.getString(3)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Row::resource,
                        Collectors.toMap(
                                Row::id, row -> form.read(row.document()), (one, other) -> one, TreeMap::new)));
    }
}
