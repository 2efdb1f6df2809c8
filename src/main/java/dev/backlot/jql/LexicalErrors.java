package dev.backlot.jql;

import java.util.List;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the first piece of text which is no JQL token. Such an error wins over a syntax error before it, because
 * the whole text is read into tokens before it is parsed.
 */
final class LexicalErrors {

    private final String text;

    private LexicalErrors(String text) {
        this.text = text;
    }

    static void check(String text, List<Token> tokens) {
        LexicalErrors errors = new LexicalErrors(text);
        for (Token token : tokens) {
            String message = errors.message(token);
            if (message != null) {
                throw new JqlException(message);
            }
        }
    }

    private @Nullable String message(Token token) {
        return switch (token.getType()) {
            case JqlLexer.RESERVED_WORD -> Messages.reservedWord(token.getText(), at(token.getStartIndex()));
            case JqlLexer.ERROR_RESERVED ->
                Messages.reservedCharacter(token.getText().codePointAt(0), at(token.getStartIndex()));
            case JqlLexer.UNCLOSED_STRING ->
                Messages.unfinishedString(token.getText().substring(1), at(token.getStartIndex()));
            case JqlLexer.INVALID_STRING, JqlLexer.ERRORCHAR -> wrongEnd(token);
            default -> null;
        };
    }

    /** The message for a token which ends with a character that may not stand there. */
    private String wrongEnd(Token token) {
        Position at = at(token.getStopIndex());
        int start = text.offsetByCodePoints(0, token.getStopIndex());
        int culprit = text.codePointAt(start);
        if (culprit != '\\') {
            return Messages.illegalCharacter(culprit, at);
        }
        int end = endOfEscape(start + 1);
        return end >= text.length()
                ? Messages.unfinishedEscape(at)
                : Messages.illegalEscape(text.substring(start, text.offsetByCodePoints(end, 1)), at);
    }

    /** The index of the character which makes the escape a wrong one, or the length of the text. */
    private int endOfEscape(int start) {
        int at = start;
        if (at < text.length() && text.charAt(at) == 'u') {
            do {
                at++;
            } while (at < text.length() && isHexDigit(text.charAt(at)));
        }
        return at;
    }

    private static boolean isHexDigit(char c) {
        return c < 0x80 && Character.digit(c, 16) >= 0;
    }

    private Position at(int codePointIndex) {
        return Position.of(text, codePointIndex);
    }
}
