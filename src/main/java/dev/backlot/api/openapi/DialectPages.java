package dev.backlot.api.openapi;

import dev.backlot.api.Dialect;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.stereotype.Component;

/**
 * Brings what springdoc found into the form of a page: paths in order and without aliases, a tag for each noun, operation
 * ids as Atlassian's documents have them, and the texts of the library.
 */
@Component
class DialectPages implements GlobalOpenApiCustomizer {

    private final OperationTexts texts;
    private final Library library;
    private final List<Dialect> dialects;

    DialectPages(OperationTexts texts, Library library, List<Dialect> dialects) {
        this.texts = texts;
        this.library = library;
        this.dialects = dialects;
    }

    @Override
    public void customise(OpenAPI page) {
        Map<String, PathItem> found = page.getPaths() == null ? Map.of() : new TreeMap<>(page.getPaths());
        Paths paths = new Paths();
        Set<String> ids = new HashSet<>();
        Set<String> nouns = new HashSet<>();
        found.forEach((path, item) -> dialectOf(path).ifPresent(dialect -> {
            paths.addPathItem(path, item);
            nouns.add(dialect.noun(path));
            item.readOperations().forEach(operation -> finish(operation, dialect, path, ids));
        }));
        page.setPaths(paths);
        library.schemas().byName().forEach(page.getComponents()::addSchemas);
        page.setTags(library.tags().byName().entrySet().stream()
                .filter(tag -> nouns.contains(tag.getKey()))
                .map(tag -> new Tag().name(tag.getKey()).description(tag.getValue()))
                .toList());
    }

    /** The dialect of a path, unless the path is an alias in one. */
    private Optional<Dialect> dialectOf(String path) {
        return dialects.stream().filter(dialect -> dialect.covers(path)).findFirst();
    }

    private void finish(Operation operation, Dialect dialect, String path, Set<String> ids) {
        String id = numbered(dialect.id() + " " + operation.getOperationId(), ids);
        operation.setOperationId(id.substring(id.indexOf(' ') + 1));
        operation.setTags(List.of(dialect.noun(path)));
        texts.tell(operation, dialect);
    }

    /** A second operation of a name has its number behind it, in the order of the paths. */
    private static String numbered(String name, Set<String> ids) {
        String id = name;
        for (int number = 1; !ids.add(id); number++) {
            id = name + "_" + number;
        }
        return id;
    }
}
