package dev.backlot.api.align;

import dev.backlot.api.JsonBody;
import dev.backlot.kernel.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** JSON as plain values: String, Long, BigDecimal, Boolean, List, Map, or null. */
final class JsonValues {

    private JsonValues() {}

    static Map<String, @Nullable Object> object(JsonBody body) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        body.forEach((name, value) -> values.put(name, of(value)));
        return values;
    }

    static Map<String, @Nullable Object> object(JsonNode node) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        node.properties().forEach(each -> values.put(each.getKey(), of(each.getValue())));
        return values;
    }

    static @Nullable Object of(@Nullable JsonNode node) {
        if (node == null || node.isNull()) {
            return null;
        }
        if (node.isObject()) {
            return object(node);
        }
        if (node.isArray()) {
            List<@Nullable Object> values = new ArrayList<>();
            node.forEach(each -> values.add(of(each)));
            return values;
        }
        return node.isNumber() ? number(node) : node.isBoolean() ? node.booleanValue() : text(node.asString());
    }

    private static Object number(JsonNode node) {
        return node.isIntegralNumber() && node.canConvertToLong() ? (Object) node.longValue() : node.decimalValue();
    }

    private static String text(String text) {
        if (text.indexOf('\0') >= 0) {
            throw Problem.invalid(AlignApiTexts.NUL);
        }
        return text;
    }
}
