package dev.backlot.fuzz;

import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Values that servers stumble over. */
final class Values {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "null",
            "undefined",
            "true",
            "0",
            "-1",
            "007",
            "1.5",
            "1e309",
            "NaN",
            "2147483648",
            "9223372036854775807",
            "9223372036854775808",
            "-9223372036854775809",
            "0x54",
            "１２",
            "[]",
            "{}",
            "{\"a\":",
            "\u0000",
            "a\u0000b",
            "\r\nX-Injected: 1",
            "\t",
            "\u202eabc",
            "\ud83d\ude00",
            "\ud800",
            "İıſß",
            "e\u0301",
            "' OR '1'='1",
            "\"; drop table issue; --",
            "../../../../etc/passwd",
            "..%2f..%2f",
            "<script>alert(1)</script>",
            "${jndi:ldap://localhost/x}",
            "%s%n%d",
            "*",
            "?",
            "~",
            "a,b,,c",
            ",",
            "PR",
            "PR-1",
            "pr-1",
            "PR-99999999999999999999",
            "10000",
            "84",
            "fred",
            "admin",
            "FRED",
            "2026-08-14",
            "2026-02-30",
            "2026-08-14T12:00:00.000+0000",
            "+999999999-12-31T23:59:59.999999999Z",
            "0000-00-00",
            "project = PR order by rank",
            "project = PR AND (",
            "summary ~ \"*\"",
            "cf[99999999999] = 1",
            "1w 2d 3h 4m",
            "99999999999999w",
            "-1d");

    private Values() {}

    static String text(Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> pick(TEXTS, random).repeat(1 + random.nextInt(40));
            case 1 -> "x".repeat(1 << random.nextInt(13));
            case 2 -> characters(random);
            default -> pick(TEXTS, random);
        };
    }

    static JsonNode json(Random random) {
        return switch (random.nextInt(14)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.booleanNode(random.nextBoolean());
            case 2 -> JSON.numberNode(random.nextLong());
            case 3 -> JSON.numberNode(random.nextInt(200) - 20);
            case 4 -> JSON.numberNode(random.nextBoolean() ? 1.5 : 1e300);
            case 5 -> JSON.objectNode();
            case 6 -> JSON.arrayNode();
            case 7 -> JSON.arrayNode().add(json(random)).add(JSON.nullNode());
            case 8 -> JSON.objectNode().set("id", json(random));
            case 9 -> JSON.objectNode().set(text(random), json(random));
            case 10 -> deep(1 + random.nextInt(90));
            case 11 -> many(random);
            default -> JSON.stringNode(random.nextInt(40) == 0 ? "y".repeat(100_000) : text(random));
        };
    }

    static <T> T pick(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    private static String characters(Random random) {
        return random.ints(1 + random.nextInt(30), 1, Character.MAX_CODE_POINT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static JsonNode deep(int depth) {
        JsonNode node = JSON.numberNode(1);
        for (int level = 0; level < depth; level++) {
            ObjectNode around = JSON.objectNode();
            around.set("a", node);
            node = around;
        }
        return node;
    }

    private static JsonNode many(Random random) {
        ArrayNode list = JSON.arrayNode();
        for (int index = 0; index < 300; index++) {
            list.add(random.nextBoolean() ? JSON.numberNode(index) : JSON.stringNode("PR-" + index));
        }
        return list;
    }
}
