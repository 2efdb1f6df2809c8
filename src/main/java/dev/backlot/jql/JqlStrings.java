package dev.backlot.jql;

import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.Token;

/** Quoting and escaping of JQL strings. */
final class JqlStrings {

    private JqlStrings() {}

    /** The value as it stands in a query: in quotes unless it is one plain word. */
    static String quoted(String value) {
        return isPlainWord(value) ? value : alwaysQuoted(value);
    }

    /** The value in double quotes, with the characters escaped which may not stand between them. */
    static String alwaysQuoted(String value) {
        StringBuilder out = new StringBuilder(value.length() + 2).append('"');
        value.codePoints().forEach(c -> appendEscaped(out, c));
        return out.append('"').toString();
    }

    /** The text of a string or number token: without quotes, escapes resolved. */
    static String textOf(Token token) {
        String raw = token.getText();
        return switch (token.getType()) {
            case JqlLexer.QUOTE_STRING, JqlLexer.SQUOTE_STRING -> unescaped(raw.substring(1, raw.length() - 1));
            default -> unescaped(raw);
        };
    }

    /** The escape sequence {@code \}{@code uXXXX} of a character, in lower case as in Jira's messages. */
    static String unicodeEscape(int c) {
        return String.format("\\u%04x", c);
    }

    private static boolean isPlainWord(String value) {
        if (value.indexOf('\\') >= 0) {
            return false;
        }
        Token first = new JqlLexer(CharStreams.fromString(value)).nextToken();
        return first.getType() == JqlLexer.STRING && first.getText().equals(value);
    }

    private static void appendEscaped(StringBuilder out, int c) {
        switch (c) {
            case '"', '\\' -> out.append('\\').appendCodePoint(c);
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (mayStandInQuotes(c)) {
                    out.appendCodePoint(c);
                } else {
                    out.append(unicodeEscape(c));
                }
            }
        }
    }

    private static boolean mayStandInQuotes(int c) {
        boolean control = c < ' ' || (c >= 0x7f && c <= 0x9f);
        boolean nonCharacter = (c >= 0xfdd0 && c <= 0xfdef) || c == 0xfffe || c == 0xffff;
        boolean loneSurrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return !control && !nonCharacter && !loneSurrogate;
    }

    private static String unescaped(String raw) {
        if (raw.indexOf('\\') < 0) {
            return raw;
        }
        StringBuilder out = new StringBuilder(raw.length());
        int at = 0;
        while (at < raw.length()) {
            char c = raw.charAt(at);
            if (c != '\\') {
                out.append(c);
                at++;
            } else if (raw.charAt(at + 1) == 'u') {
                out.append((char) Integer.parseInt(raw.substring(at + 2, at + 6), 16));
                at += 6;
            } else {
                out.append(resolved(raw.charAt(at + 1)));
                at += 2;
            }
        }
        return out.toString();
    }

    private static char resolved(char escaped) {
        return switch (escaped) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> escaped;
        };
    }
}
