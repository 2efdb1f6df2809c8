package dev.backlot.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class JsonTest {

    @Test
    void Values_are_found_by_keys_and_places() {
        Json json = Json.parse(" {\"a\": [1, {\"b\": \"x\"}], \"yes\": true, \"nothing\": null, \"n\": -1.50} ");

        assertEquals("x", json.at("a").at(1).text("b"));
        assertEquals(1, json.at("a").at(0).number());
        assertEquals(2, json.at("a").list().size());
        assertTrue(json.at("yes").isTrue());
        assertFalse(json.at("nothing").isMissing());
        assertNull(json.text("nothing"));
        assertEquals("-1.50", json.text("n"));
    }

    @Test
    void What_is_not_there_is_missing_at_any_depth() {
        Json json = Json.parse("{\"a\":[]}");

        assertTrue(json.at("a").at(0).at("b").at(7).isMissing());
        assertNull(json.text("b"));
        assertEquals(List.of(), json.at("b").list());
        assertThrows(BacklotException.class, () -> json.number("a"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "[[],{}]",
                "{\"a\":{\"b\":[1,2.5,true,false,null,\"\"]}}",
                "\"\\\"\\\\\\u000a\"",
                "1E+3"
            })
    void What_is_read_is_written_the_same(String text) {
        assertEquals(text, Json.parse(text).toString());
    }

    @Test
    void Escapes_are_read() {
        assertEquals(
                "\"\\/\b\f\n\r\t\u00e9",
                Json.parse("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\"").text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[1",
                "[1 2]",
                "{\"a\"}",
                "{a:1}",
                "tru",
                "\"",
                "\"\\x\"",
                "\"\\u12\"",
                "1 2",
                "--1",
                "]"
            })
    void What_is_no_json_is_told(String text) {
        assertThrows(BacklotException.class, () -> Json.parse(text));
    }

    @Test
    void Depth_has_an_end() {
        assertThrows(BacklotException.class, () -> Json.parse("[".repeat(100_000)));
    }

    @Test
    void Maps_and_lists_are_written_in_their_order() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("z", List.of("a\"b", 1));
        map.put("a", Arrays.asList(null, true));
        map.put("j", Json.parse("[1]"));

        assertEquals("{\"z\":[\"a\\\"b\",1],\"a\":[null,true],\"j\":[1]}", Json.write(map));
    }
}
