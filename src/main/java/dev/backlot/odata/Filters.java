package dev.backlot.odata;

import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;

/** Reads filters. */
public final class Filters {

    /** Deeper filters would need more stack than a thread has. */
    private static final int DEEPEST = 100;

    private Filters() {}

    /**
     * Reads a filter.
     *
     * @throws FilterException for any text that is none, with the place of the first mistake
     */
    public static Expression parse(String text) {
        CommonTokenStream tokens = new CommonTokenStream(new FilterLexer(CharStreams.fromString(text)));
        tokens.fill();
        checkDepth(tokens);
        FilterParser parser = new FilterParser(tokens);
        parser.removeErrorListeners();
        parser.setErrorHandler(new FirstMistake());
        return new FilterTree().of(parser.filter());
    }

    private static void checkDepth(CommonTokenStream tokens) {
        int depth = 0;
        int negations = 0;
        for (Token token : tokens.getTokens()) {
            negations = token.getType() == FilterLexer.NOT ? negations + 1 : 0;
            depth += change(token.getType());
            if (depth + negations > DEEPEST) {
                throw new FilterException(FilterTexts.TOO_DEEP, token.getStartIndex());
            }
        }
    }

    private static int change(int type) {
        if (type == FilterLexer.LPAREN) {
            return 1;
        }
        return type == FilterLexer.RPAREN ? -1 : 0;
    }

    /** Ends parsing at the first token that does not fit. */
    private static final class FirstMistake extends DefaultErrorStrategy {

        @Override
        public void sync(Parser recognizer) {
            // The default would drop tokens to carry on.
        }

        @Override
        public void reportError(Parser recognizer, RecognitionException e) {
            throw mistake(recognizer);
        }

        @Override
        public Token recoverInline(Parser recognizer) {
            throw mistake(recognizer);
        }

        private static FilterException mistake(Parser parser) {
            Token token = parser.getCurrentToken();
            return new FilterException(
                    token.getType() == Token.EOF ? FilterTexts.END : FilterTexts.unexpected(token.getText()),
                    token.getStartIndex());
        }
    }
}
