package dev.backlot.api.control.cloning;

import dev.backlot.constant.AgileField;
import dev.backlot.constant.FieldType;
import dev.backlot.seed.OwnFields;
import dev.backlot.seed.World;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The fields of the other Jira that are none of the system's: those of Jira Software, and those of kinds that Backlot has. */
final class OtherFields {

    private final Map<AgileField, Long> agile = new EnumMap<>(AgileField.class);
    private final Map<Long, FieldType> own = new LinkedHashMap<>();
    private final List<World.CustomField> agileRows = new ArrayList<>();
    private final List<OwnFields.Field> ownRows = new ArrayList<>();
    private final Map<Long, OwnFields.Option> options = new LinkedHashMap<>();

    /** Reads the list of fields. */
    OtherFields(JsonNode fields) {
        fields.forEach(field -> {
            Long id = Nodes.number(field.path("schema"), "customId");
            String type = Nodes.text(field.path("schema"), "custom");
            if (id != null && type != null) {
                add(id, type, Nodes.word(field, "name"));
            }
        });
    }

    private void add(long id, String typeKey, String name) {
        for (AgileField part : AgileField.values()) {
            if (part.isPlayedBy(typeKey, name) && agile.putIfAbsent(part, id) == null) {
                agileRows.add(new World.CustomField(id, name, typeKey));
                return;
            }
        }
        FieldType.of(typeKey).ifPresent(type -> {
            own.put(id, type);
            ownRows.add(
                    new OwnFields.Field(id, name, "", typeKey, type.searchers().get(0)));
        });
    }

    /** What an issue has in a field of Jira Software; a missing node where there is no such field. */
    JsonNode value(JsonNode issueFields, AgileField part) {
        Long id = agile.get(part);
        return id == null ? issueFields.path("") : value(issueFields, id);
    }

    /** What an issue has in the field with this number. */
    static JsonNode value(JsonNode issueFields, long id) {
        return issueFields.path("customfield_" + id);
    }

    /** Takes note of the options that an issue's values are. */
    void noteOptions(JsonNode issueFields) {
        for (AgileField part : List.of(AgileField.FLAGGED, AgileField.EPIC_STATUS)) {
            noteOptions(agile.get(part), value(issueFields, part));
        }
        own.forEach((id, type) -> {
            if (type.store() == FieldType.Store.OPTION) {
                noteOptions(id, value(issueFields, id));
            }
        });
    }

    private void noteOptions(@Nullable Long fieldId, JsonNode value) {
        if (value.isArray()) {
            value.forEach(each -> noteOptions(fieldId, each));
        } else if (fieldId != null && value.path("value").isString() && Nodes.number(value, "id") != null) {
            long id = Nodes.id(value);
            options.putIfAbsent(id, new OwnFields.Option(id, fieldId, Nodes.word(value, "value")));
        }
    }

    /** The kinds of the fields that the people of the other Jira defined, by number. */
    Map<Long, FieldType> own() {
        return own;
    }

    /** The fields of Jira Software. */
    List<World.CustomField> agileRows() {
        return agileRows;
    }

    /** The other fields and all options. */
    OwnFields rows(Disguise disguise) {
        return new OwnFields(
                ownRows,
                options.values().stream()
                        .map(option -> own.containsKey(option.fieldId())
                                ? new OwnFields.Option(option.id(), option.fieldId(), disguise.name(option.value()))
                                : option)
                        .toList());
    }
}
