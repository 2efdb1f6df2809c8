package dev.backlot.api.control.transfer;

import dev.backlot.snapshot.ColumnKind;
import dev.backlot.snapshot.TableImage;
import dev.backlot.snapshot.TableLayout;
import dev.backlot.snapshot.WorldImage;
import java.io.OutputStream;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes a world as a file. Empty tables and empty values are left out. */
public final class WorldExport {

    /** The number of the form, which rises when files of before cannot be read any more. */
    static final int VERSION = 1;

    /** What is kept as it is, since it must be sent or computed with; all of it can be missing. */
    private static final Map<String, Set<String>> SECRETS = Map.of("webhook", Set.of("secret", "login_password"));

    private WorldExport() {}

    /**
     * Writes all of a world.
     *
     * @param secrets whether also the secrets and passwords of webhooks
     */
    public static void write(WorldImage image, FileForm form, boolean secrets, OutputStream out) {
        try (JsonGenerator json = form.mapper().createGenerator(out)) {
            json.writeStartObject();
            json.writeNumberProperty("backlot", VERSION);
            json.writeObjectPropertyStart("sequences");
            new TreeMap<>(image.sequences()).forEach(json::writeNumberProperty);
            json.writeEndObject();
            json.writeObjectPropertyStart("tables");
            image.tables().values().stream()
                    .filter(table -> !table.rows().isEmpty())
                    .forEach(table -> write(table, secrets ? Set.of() : secretsOf(table), json));
            json.writeEndObject();
            json.writeEndObject();
        }
    }

    private static Set<String> secretsOf(TableImage table) {
        return SECRETS.getOrDefault(table.layout().name(), Set.of());
    }

    private static void write(TableImage table, Set<String> leftOut, JsonGenerator json) {
        json.writeArrayPropertyStart(table.layout().name());
        table.rows().forEach(row -> write(table.layout().columns(), row, leftOut, json));
        json.writeEndArray();
    }

    private static void write(
            List<TableLayout.Column> columns, @Nullable Object[] row, Set<String> leftOut, JsonGenerator json) {
        json.writeStartObject();
        for (int index = 0; index < row.length; index++) {
            Object value = row[index];
            TableLayout.Column column = columns.get(index);
            if (value != null && !leftOut.contains(column.name())) {
                json.writeName(column.name());
                write(column.kind(), value, json);
            }
        }
        json.writeEndObject();
    }

    private static void write(ColumnKind kind, Object value, JsonGenerator json) {
        switch (kind) {
            case NUMBER -> json.writeNumber((Long) value);
            case FRACTION -> json.writeNumber((Double) value);
            case FLAG -> json.writeBoolean((Boolean) value);
            case BYTES -> json.writeString(Base64.getEncoder().encodeToString((byte[]) value));
            case TEXT, MOMENT, DAY -> json.writeString(value.toString());
        }
    }
}
