package dev.backlot.align;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Reads the table of resources: lines with tabs between what they tell. */
final class ResourceTable {

    /**
     * A resource and what its collection is called in paths.
     *
     * @param resource the resource
     * @param paths plural, singular and other words, without blanks and in lower case
     */
    record Entry(Resource resource, List<String> paths) {}

    private static final String NONE = "-";
    private static final int WORDS = 6;
    private static final int COLUMNS = 5;

    private final Map<String, Shape> shapes = new LinkedHashMap<>();
    private final List<Entry> entries = new ArrayList<>();

    private ResourceTable() {}

    static ResourceTable read(String path) {
        try (InputStream file = Objects.requireNonNull(ResourceTable.class.getResourceAsStream(path), path)) {
            ResourceTable table = new ResourceTable();
            table.read(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList());
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, Shape> shapes() {
        return shapes;
    }

    List<Entry> entries() {
        return entries;
    }

    private void read(List<String> lines) {
        int start = 0;
        for (int line = 1; line <= lines.size(); line++) {
            if (line == lines.size() || isHead(lines.get(line))) {
                readOne(lines.subList(start, line));
                start = line;
            }
        }
    }

    private static boolean isHead(String line) {
        return line.startsWith("resource\t") || line.startsWith("part\t");
    }

    private void readOne(List<String> lines) {
        String[] head = lines.get(0).split("\t", -1);
        boolean part = head[0].equals("part");
        String schema = head[part ? 1 : 3];
        Map<String, Property> properties = new LinkedHashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            Property property = property(line);
            properties.put(property.name().toLowerCase(Locale.ROOT), property);
        }
        Shape shape = new Shape(schema, properties);
        shapes.put(schema, shape);
        if (!part) {
            addResource(head, shape);
        }
    }

    private void addResource(String[] head, Shape shape) {
        if (head.length != WORDS) {
            throw new IllegalStateException("Not a resource: " + Arrays.toString(head));
        }
        List<String> paths = new ArrayList<>(List.of(Resources.plain(head[1]), Resources.plain(head[2])));
        if (!head[5].equals(NONE)) {
            paths.add(head[5]);
        }
        entries.add(new Entry(new Resource(head[1], head[2], head[4].equals("update"), shape), paths));
    }

    private static Property property(String line) {
        String[] told = line.split("\t", -1);
        if (told.length != COLUMNS) {
            throw new IllegalStateException("Not a property: " + line);
        }
        boolean list = told[1].endsWith("[]");
        String type = list ? told[1].substring(0, told[1].length() - 2) : told[1];
        List<String> refers = told[3].equals(NONE) ? List.of() : List.of(told[3].split("\\|"));
        return new Property(
                told[0],
                Kind.of(type),
                list,
                type.endsWith("Dto") ? type : null,
                told[2],
                refers,
                told[4].equals(NONE) ? null : told[4]);
    }
}
