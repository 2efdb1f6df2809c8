package dev.backlot.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads strictly what RFC 8259 calls a text. */
final class JsonReader {

    private static final int DEEPEST = 500;

    private final String text;
    private int place;
    private int depth;

    JsonReader(String text) {
        this.text = text;
    }

    Object read() {
        Object value = value();
        if (peek() != 0) {
            throw wrong();
        }
        return value;
    }

    private Object value() {
        char next = peek();
        if (++depth > DEEPEST) {
            throw wrong();
        }
        Object value = switch (next) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> number();
        };
        depth--;
        return value;
    }

    private Map<String, Object> object() {
        Map<String, Object> map = new LinkedHashMap<>();
        place++;
        while (peek() != '}') {
            if (!map.isEmpty()) {
                expect(',');
            }
            peek();
            String key = string();
            expect(':');
            map.put(key, value());
        }
        place++;
        return map;
    }

    private List<Object> array() {
        List<Object> list = new ArrayList<>();
        place++;
        while (peek() != ']') {
            if (!list.isEmpty()) {
                expect(',');
            }
            list.add(value());
        }
        place++;
        return list;
    }

    private String string() {
        expect('"');
        StringBuilder out = new StringBuilder();
        while (place < text.length() && text.charAt(place) != '"') {
            char c = text.charAt(place++);
            out.append(c == '\\' ? escaped() : c);
        }
        expect('"');
        return out.toString();
    }

    private char escaped() {
        char c = place < text.length() ? text.charAt(place++) : 0;
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw wrong();
        };
    }

    private char unicode() {
        try {
            char c = (char) Integer.parseInt(text, place, place + 4, 16);
            place += 4;
            return c;
        } catch (IndexOutOfBoundsException | NumberFormatException bad) {
            throw wrong();
        }
    }

    private Object word(String word, Object meaning) {
        if (!text.startsWith(word, place)) {
            throw wrong();
        }
        place += word.length();
        return meaning;
    }

    private BigDecimal number() {
        int from = place;
        while (place < text.length() && "+-.eE0123456789".indexOf(text.charAt(place)) >= 0) {
            place++;
        }
        try {
            return new BigDecimal(text.substring(from, place));
        } catch (NumberFormatException bad) {
            throw wrong();
        }
    }

    private void expect(char wanted) {
        if (peek() != wanted) {
            throw wrong();
        }
        place++;
    }

    /** The next character that is no blank, 0 at the end. */
    private char peek() {
        while (place < text.length() && " \t\r\n".indexOf(text.charAt(place)) >= 0) {
            place++;
        }
        return place < text.length() ? text.charAt(place) : 0;
    }

    private BacklotException wrong() {
        int from = Math.min(place, text.length());
        String rest = text.substring(from, Math.min(from + 40, text.length()));
        return new BacklotException("No JSON, at character " + place + ": " + rest);
    }
}
