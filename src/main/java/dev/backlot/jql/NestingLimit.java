package dev.backlot.jql;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.antlr.v4.runtime.Token;

/**
 * Refuses queries so deep that parsing or printing them would need more stack than a thread has. Looks at
 * tokens only: each open parenthesis and each {@code NOT} in front of a clause is one level.
 */
final class NestingLimit {

    static final int LEVELS = 500;

    private final Deque<Integer> groups = new ArrayDeque<>();
    private int depth;
    private int negations;

    private NestingLimit() {}

    static void check(String text, List<Token> tokens) {
        NestingLimit limit = new NestingLimit();
        for (Token token : tokens) {
            limit.read(token.getType());
            if (limit.depth + limit.negations > LEVELS) {
                throw new JqlException(Messages.tooDeep(LEVELS, Position.of(text, token.getStartIndex())));
            }
        }
    }

    private void read(int type) {
        if (type == JqlLexer.NOT || type == JqlLexer.BANG) {
            negations++;
            return;
        }
        if (type == JqlLexer.LPAREN) {
            groups.push(negations + 1);
            depth += negations + 1;
        } else if (type == JqlLexer.RPAREN && !groups.isEmpty()) {
            depth -= groups.pop();
        }
        negations = 0;
    }
}
