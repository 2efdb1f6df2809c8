package dev.backlot.jql;

import dev.backlot.jql.JqlParser.ArgumentContext;
import dev.backlot.jql.JqlParser.ArgumentsContext;
import dev.backlot.jql.JqlParser.CustomFieldContext;
import dev.backlot.jql.JqlParser.OperandContext;
import dev.backlot.jql.JqlParser.OrderByContext;
import dev.backlot.jql.JqlParser.PropertyContext;
import dev.backlot.jql.JqlParser.QueryContext;
import dev.backlot.jql.JqlParser.RestrictionContext;
import dev.backlot.jql.JqlParser.SortContext;
import java.util.List;
import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.jspecify.annotations.Nullable;

/**
 * Ends parsing at the first token that does not fit, with Jira's message for it. Which message that is follows
 * from the grammar rule the parser is in; one token of lookahead decides everywhere in the grammar, so the
 * current token is always the culprit.
 */
final class SyntaxErrors extends DefaultErrorStrategy {

    private final String text;

    SyntaxErrors(String text) {
        this.text = text;
    }

    @Override
    public void sync(Parser recognizer) {
        // The default would drop tokens to carry on; here the rule that meets the token reports it.
    }

    @Override
    public void reportError(Parser recognizer, RecognitionException e) {
        throw error(recognizer);
    }

    @Override
    public Token recoverInline(Parser recognizer) {
        throw error(recognizer);
    }

    private JqlException error(Parser parser) {
        Token token = parser.getCurrentToken();
        boolean atEnd = token.getType() == Token.EOF;
        Position at = atEnd ? null : Position.of(text, token.getStartIndex());
        String got = atEnd ? "" : JqlStrings.textOf(token);
        return new JqlException(message(parser.getContext(), got, at));
    }

    private static String message(ParserRuleContext rule, String got, @Nullable Position at) {
        if (rule instanceof QueryContext query) {
            return afterQuery(query, got, at);
        }
        if (rule instanceof RestrictionContext) {
            return Messages.noOperator(got, at);
        }
        if (rule instanceof OperandContext) {
            return Messages.noOperand(got, at);
        }
        if (rule instanceof CustomFieldContext custom && custom.POSNUMBER() == null) {
            return Messages.noCustomFieldId(at);
        }
        String expected = expectedToken(rule);
        return expected == null ? noText(rule, got, at) : Messages.notExpected(expected, got, at);
    }

    /** The token that has to come if the rule is one that ends with, or consists of, a certain token. */
    private static @Nullable String expectedToken(ParserRuleContext rule) {
        if (rule instanceof OrderByContext) {
            return "'BY'";
        }
        if (rule instanceof CustomFieldContext || rule instanceof PropertyContext) {
            return "']'";
        }
        if (rule instanceof JqlParser.SubClauseContext || rule instanceof JqlParser.ListContext) {
            return "')'";
        }
        return rule instanceof ArgumentsContext call && !call.argument().isEmpty() ? "')' or ','" : null;
    }

    /** The message where a string or a number has to come. */
    private static String noText(ParserRuleContext rule, String got, @Nullable Position at) {
        for (RuleContext outer = rule; outer != null; outer = outer.getParent()) {
            if (outer instanceof ArgumentsContext || outer instanceof ArgumentContext) {
                return Messages.noArgument(got, at);
            }
            if (outer instanceof PropertyContext) {
                return Messages.noPropertyKey(got, at);
            }
        }
        return Messages.noFieldName(got, at);
    }

    /** The message for a token behind what could be read as a query. */
    private static String afterQuery(QueryContext query, String got, @Nullable Position at) {
        if (query.orderBy() != null) {
            List<SortContext> sorts = query.orderBy().sort();
            SortContext last = sorts.get(sorts.size() - 1);
            boolean hasDirection = last.ASC() != null || last.DESC() != null;
            return Messages.notExpected(hasDirection ? "','" : "either 'ASC' or 'DESC'", got, at);
        }
        return query.orClause() == null
                ? Messages.noFieldName(got, at)
                : Messages.notExpected("either 'OR' or 'AND'", got, at);
    }
}
