package dev.backlot.api.control.transfer;

import dev.backlot.kernel.Problem;
import dev.backlot.snapshot.Layout;
import dev.backlot.snapshot.TableImage;
import dev.backlot.snapshot.WorldImage;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads a file as a world: all of it, or nothing and what is wrong. */
public final class WorldImport {

    private final Layout layout;
    private final JsonParser parser;
    private final Mistakes mistakes = new Mistakes();
    private final Map<String, TableRows> tables = new LinkedHashMap<>();
    private final Map<String, Long> sequences = new LinkedHashMap<>();
    private final LongConsumer rowsRead;
    private boolean versionSeen;

    private WorldImport(Layout layout, JsonParser parser, LongConsumer rowsRead) {
        this.layout = layout;
        this.parser = parser;
        this.rowsRead = rowsRead;
        layout.tables().forEach(table -> tables.put(table.name(), new TableRows(table, mistakes)));
    }

    /**
     * The world that a file tells of.
     *
     * @throws Problem where the file is none, a table or a column is unknown, a value is missing or of a wrong kind, a key
     *     is there twice, or a reference leads nowhere
     */
    public static WorldImage read(Layout layout, FileForm form, InputStream in) {
        return read(layout, form, in, rows -> {});
    }

    /**
     * The same, told while it is read.
     *
     * @param rowsRead hears how many more rows were read
     * @throws Problem as said
     */
    public static WorldImage read(Layout layout, FileForm form, InputStream in, LongConsumer rowsRead) {
        try (JsonParser parser = form.mapper().createParser(in)) {
            return new WorldImport(layout, parser, rowsRead).image();
        } catch (JacksonException unreadable) {
            throw Problem.invalid(ImportTexts.unreadable(
                    unreadable.getLocation() == null
                            ? 0
                            : unreadable.getLocation().getLineNr(),
                    unreadable.getOriginalMessage()));
        }
    }

    /** Whether the first key of a file is that of a world; not of one that cannot be read. */
    static boolean isWorld(FileForm form, InputStream in) {
        try (JsonParser parser = form.mapper().createParser(in)) {
            return parser.nextToken() == JsonToken.START_OBJECT
                    && parser.nextToken() == JsonToken.PROPERTY_NAME
                    && parser.currentName().equals("backlot");
        } catch (JacksonException unreadable) {
            return false;
        }
    }

    private WorldImage image() {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw Problem.invalid(ImportTexts.NO_WORLD);
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            member(parser.currentName());
        }
        if (!versionSeen || parser.nextToken() != null) {
            throw Problem.invalid(ImportTexts.NO_WORLD);
        }
        tables.values().forEach(rows -> rows.checkReferences(tables));
        mistakes.refuse();
        Map<String, TableImage> images = new LinkedHashMap<>();
        tables.forEach((name, rows) -> images.put(name, rows.image()));
        return new WorldImage(images, completed());
    }

    private void member(String name) {
        parser.nextToken();
        switch (name) {
            case "backlot" -> version();
            case "sequences" -> members(this::sequence);
            case "tables" -> members(this::table);
            default -> skip(ImportTexts.UNKNOWN_MEMBER);
        }
    }

    private void version() {
        versionSeen = true;
        if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT || parser.getLongValue() != WorldExport.VERSION) {
            skip(ImportTexts.VERSION);
        }
    }

    private void sequence(String name) {
        if (!layout.sequences().contains(name)) {
            skip(ImportTexts.UNKNOWN_SEQUENCE);
        } else if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT || parser.getLongValue() < 1) {
            skip(ImportTexts.NO_NUMBER);
        } else {
            sequences.put(name, parser.getLongValue());
        }
    }

    private void table(String name) {
        TableRows rows = tables.get(name);
        if (rows == null) {
            skip(ImportTexts.UNKNOWN_TABLE);
        } else if (parser.currentToken() != JsonToken.START_ARRAY) {
            skip(ImportTexts.NO_LIST);
        } else {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                if (parser.currentToken() == JsonToken.START_OBJECT) {
                    rows.read(parser);
                    rowsRead.accept(1);
                } else {
                    skip(ImportTexts.NO_ROW);
                }
            }
        }
    }

    private void members(Consumer<String> each) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            skip(ImportTexts.NO_OBJECT);
            return;
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            each.accept(name);
        }
    }

    private void skip(String message) {
        mistakes.add(parser, message);
        parser.skipChildren();
    }

    /** A sequence that the file does not tell goes on after the highest number of its table. */
    private Map<String, Long> completed() {
        Map<String, Long> all = new LinkedHashMap<>();
        for (String name : layout.sequences()) {
            TableRows rows = tables.get(name.substring(0, name.length() - "_seq".length()));
            long next = rows == null ? 1 : rows.highest() + 1;
            all.put(name, Math.max(next, sequences.getOrDefault(name, 1L)));
        }
        return all;
    }
}
