package dev.backlot.api.control.transfer;

import dev.backlot.snapshot.TableImage;
import dev.backlot.snapshot.TableLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The rows of one table as a file has them. */
final class TableRows {

    private final TableLayout layout;
    private final Mistakes mistakes;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<Object, @Nullable Object[]> rows = new LinkedHashMap<>();
    private final List<Set<Object>> unique = new ArrayList<>();
    private int[] lines = new int[16];

    TableRows(TableLayout layout, Mistakes mistakes) {
        this.layout = layout;
        this.mistakes = mistakes;
        for (int place = 0; place < layout.columns().size(); place++) {
            places.put(layout.columns().get(place).name(), place);
        }
        layout.unique().forEach(columns -> unique.add(new HashSet<>()));
    }

    /** Reads the row at whose beginning the parser is. */
    void read(JsonParser parser) {
        int line = parser.currentTokenLocation().getLineNr();
        String path = parser.streamReadContext().pathAsPointer().toString();
        @Nullable Object[] row = new Object[layout.columns().size()];
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            Integer place = places.get(parser.currentName());
            parser.nextToken();
            if (place == null) {
                mistakes.add(parser, ImportTexts.UNKNOWN_COLUMN);
                parser.skipChildren();
            } else if (parser.currentToken() != JsonToken.VALUE_NULL) {
                row[place] = value(parser, layout.columns().get(place));
            }
        }
        check(row, line, path);
    }

    TableImage image() {
        unique.clear();
        return TableImage.of(layout, rows);
    }

    /** The highest number of a row, 0 where there is none. */
    long highest() {
        Integer id = places.get("id");
        return id == null
                ? 0
                : rows.values().stream()
                        .mapToLong(row -> row[id] instanceof Long number ? number : 0)
                        .max()
                        .orElse(0);
    }

    void checkReferences(Map<String, TableRows> all) {
        for (TableLayout.Reference reference : layout.references()) {
            TableRows other = all.get(reference.table());
            Integer place = places.get(reference.column());
            if (other != null && place != null) {
                checkReferences(reference, place, other);
            }
        }
    }

    private void checkReferences(TableLayout.Reference reference, int place, TableRows other) {
        int index = 0;
        for (@Nullable Object[] row : rows.values()) {
            Object value = row[place];
            if (value != null && !other.rows.containsKey(value)) {
                mistakes.add(
                        lines[index],
                        "/tables/" + layout.name() + "/" + index + "/" + reference.column(),
                        ImportTexts.noSuch(reference.table(), value));
            }
            index++;
        }
    }

    private void check(@Nullable Object[] row, int line, String path) {
        boolean complete = true;
        for (int place = 0; place < row.length; place++) {
            TableLayout.Column column = layout.columns().get(place);
            if (row[place] == null && !column.optional()) {
                mistakes.add(line, path, ImportTexts.missing(column.name()));
                complete = false;
            }
        }
        // A row without a key of its own keeps its place, so that others are told by theirs.
        Object key = complete ? layout.keyOf(row) : row;
        if (rows.containsKey(key)) {
            mistakes.add(line, path, ImportTexts.TWICE);
            key = row;
        }
        checkUnique(row, line, path);
        if (rows.size() == lines.length) {
            lines = Arrays.copyOf(lines, lines.length * 2);
        }
        lines[rows.size()] = line;
        rows.put(key, row);
    }

    private void checkUnique(@Nullable Object[] row, int line, String path) {
        for (int index = 0; index < unique.size(); index++) {
            List<Integer> places = layout.unique().get(index);
            if (places.stream().allMatch(place -> row[place] != null)
                    && !unique.get(index).add(Objects.requireNonNull(TableLayout.single(row, places)))) {
                mistakes.add(line, path, ImportTexts.twice(names(places), TableLayout.values(row, places)));
            }
        }
    }

    private String names(List<Integer> columns) {
        return columns.stream().map(place -> layout.columns().get(place).name()).collect(Collectors.joining(", "));
    }

    private @Nullable Object value(JsonParser parser, TableLayout.Column column) {
        Object value = FileValues.read(parser, column.kind());
        if (value == null) {
            mistakes.add(parser, ImportTexts.wrong(column.kind()));
            parser.skipChildren();
            return FileValues.standIn(column.kind());
        }
        return value;
    }
}
