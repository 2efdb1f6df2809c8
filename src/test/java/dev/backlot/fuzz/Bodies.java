package dev.backlot.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Bodies: the example of an operation as it is, with some of it changed, or something else altogether. */
final class Bodies {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Bodies() {}

    static byte[] of(JsonNode example, Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> Values.json(random).toString().getBytes(StandardCharsets.UTF_8);
            case 1 -> bytes(random);
            case 2 -> cut(example, random);
            case 3 -> twice(example, random);
            case 4 -> example.toString().getBytes(StandardCharsets.UTF_8);
            default -> changed(example, random).toString().getBytes(StandardCharsets.UTF_8);
        };
    }

    private static byte[] bytes(Random random) {
        byte[] bytes = new byte[random.nextInt(200)];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] cut(JsonNode example, Random random) {
        String text = example.toString();
        return text.substring(0, random.nextInt(text.length() + 1)).getBytes(StandardCharsets.UTF_8);
    }

    /** Every key of the outermost object once more, with another value. */
    private static byte[] twice(JsonNode example, Random random) {
        if (!(example instanceof ObjectNode object) || object.isEmpty()) {
            return example.toString().getBytes(StandardCharsets.UTF_8);
        }
        List<String> pairs = new ArrayList<>();
        object.properties().forEach(each -> {
            String key = JSON.writeValueAsString(each.getKey());
            pairs.add(key + ":" + each.getValue());
            pairs.add(key + ":" + Values.json(random));
        });
        return ("{" + String.join(",", pairs) + "}").getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode changed(JsonNode example, Random random) {
        JsonNode copy = example.deepCopy();
        int changes = 1 + random.nextInt(3);
        for (int change = 0; change < changes; change++) {
            List<JsonNode> containers = new ArrayList<>();
            collect(copy, containers);
            if (containers.isEmpty()) {
                return Values.json(random);
            }
            change(Values.pick(containers, random), random);
        }
        return copy;
    }

    private static void collect(JsonNode node, List<JsonNode> into) {
        if (node.isContainer()) {
            into.add(node);
            node.forEach(child -> collect(child, into));
        }
    }

    private static void change(JsonNode container, Random random) {
        if (container instanceof ArrayNode list) {
            if (list.isEmpty() || random.nextInt(3) == 0) {
                list.add(Values.json(random));
            } else {
                list.set(random.nextInt(list.size()), Values.json(random));
            }
        } else if (container instanceof ObjectNode object) {
            List<String> keys = List.copyOf(object.propertyNames());
            if (keys.isEmpty() || random.nextInt(6) == 0) {
                object.set(Values.text(random), Values.json(random));
            } else if (random.nextInt(4) == 0) {
                object.remove(Values.pick(keys, random));
            } else {
                object.set(Values.pick(keys, random), Values.json(random));
            }
        }
    }
}
