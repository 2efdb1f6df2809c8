package dev.backlot.api.aip;

import dev.backlot.api.JsonBody;
import dev.backlot.asset.AssetDraft;
import dev.backlot.asset.AssetQuery;
import dev.backlot.asset.AssetSheet;
import dev.backlot.asset.GlobalAttribute;
import dev.backlot.kernel.Change;
import dev.backlot.kernel.Page;
import dev.backlot.kernel.Problem;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes assets. */
@Component
class AssetForms {

    private static final String GROUPS = GlobalAttribute.BELONGS_TO_GROUP.field();
    private static final DateTimeFormatter MILLIS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSX");

    private final JsonMapper json;

    AssetForms(JsonMapper json) {
        this.json = json;
    }

    static String moment(Instant moment) {
        return MILLIS.format(moment.atOffset(ZoneOffset.UTC));
    }

    AssetBean bean(AssetSheet sheet) {
        Map<String, Object> global = new LinkedHashMap<>(sheet.global());
        // Documented: the value is a JSON list as text.
        global.computeIfPresent(GROUPS, (field, groups) -> json.writeValueAsString(groups));
        return new AssetBean(
                sheet.key(),
                Long.toString(sheet.collectionId()),
                global,
                sheet.attachments(),
                sheet.createdBy(),
                moment(sheet.createdAt()),
                sheet.own());
    }

    AssetPageBean bean(Page<AssetSheet> page, AssetQuery query) {
        return new AssetPageBean(
                page.query().startAt() + 1,
                page.query().maxResults(),
                page.total(),
                query.sorts().stream().map(SortBean::of).toList(),
                page.values().stream().map(this::bean).toList());
    }

    /** The query of a body. */
    static AssetQuery query(JsonBody body) {
        Map<String, String> filters = new LinkedHashMap<>();
        JsonBody wanted = body.object("filters").or(null);
        if (wanted != null) {
            for (String field : wanted.keys()) {
                String value = wanted.text(field).or(null);
                if (value != null) {
                    filters.put(field, value);
                }
            }
        }
        List<String> collectionIds =
                body.numbers("collectionIds").stream().map(String::valueOf).toList();
        return new AssetQuery(
                Windows.of(
                        body.number("startAt").or(null),
                        body.number("maxResult").or(null)),
                SortBean.read(body),
                collectionIds,
                body.text("query").or(null),
                filters);
    }

    AssetDraft draft(JsonBody body) {
        return new AssetDraft(
                body.text("asset.key").or(null),
                body.text("asset.collectionId").or(null),
                values(body, "globalAttributes"),
                values(body, "attributes"));
    }

    private Change<Map<String, @Nullable Object>> values(JsonBody body, String key) {
        return body.object(key).map(inner -> inner == null ? null : values(inner));
    }

    private Map<String, @Nullable Object> values(JsonBody body) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        body.forEach((name, value) ->
                values.put(name, name.equals(GROUPS) && value.isString() ? groups(value) : value(name, value)));
        return values;
    }

    private static @Nullable Object value(String name, JsonNode value) {
        if (value.isNull()) {
            return null;
        }
        if (value.isString()) {
            return text(name, value);
        }
        if (value.isNumber()) {
            return value.decimalValue();
        }
        if (value.isArray()) {
            List<String> texts = new ArrayList<>();
            value.forEach(element -> texts.add(text(name, element)));
            return texts;
        }
        throw refusal(name);
    }

    /** A JSON list as text, as documented, or the name of one group. */
    private @Nullable Object groups(JsonNode value) {
        try {
            JsonNode list = json.readTree(value.asString());
            return value(GROUPS, list.isArray() ? list : value);
        } catch (JacksonException noJson) {
            return value(GROUPS, value);
        }
    }

    /** No database column can hold a NUL. */
    private static String text(String name, JsonNode value) {
        if (!value.isString() || value.asString().indexOf('\0') >= 0) {
            throw refusal(name);
        }
        return value.asString();
    }

    private static Problem refusal(String name) {
        return Problem.invalidField(name, AipTexts.VALUE);
    }
}
