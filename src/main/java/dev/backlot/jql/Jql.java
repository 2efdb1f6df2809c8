package dev.backlot.jql;

import java.util.List;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Token;

/** Reads and writes the Jira query language. */
public final class Jql {

    private Jql() {}

    /**
     * Reads a query by the grammar Atlassian publishes for JQL. Blank text is the query without condition and
     * order.
     *
     * @throws JqlException for any text that is not JQL, with the messages of Jira Data Center
     */
    public static Query parse(String text) {
        CommonTokenStream stream = new CommonTokenStream(new JqlLexer(CharStreams.fromString(text)));
        stream.fill();
        List<Token> tokens = stream.getTokens();
        LexicalErrors.check(text, tokens);
        NestingLimit.check(text, tokens);
        JqlParser parser = new JqlParser(stream);
        parser.removeErrorListeners();
        parser.setErrorHandler(new SyntaxErrors(text));
        Query query = new TreeBuilder(text).query(parser.query());
        if (query.where() != null) {
            OperatorUsage.check(query.where());
        }
        return query;
    }

    /** The query as canonical JQL: {@code parse(print(query))} equals the query. */
    public static String print(Query query) {
        return JqlPrinter.print(query);
    }

    /**
     * The value as it has to stand in a query to be read as text: in double quotes with escapes, unless it is a
     * single plain word. Digits get quotes too, since bare they would be a number.
     */
    public static String quote(String value) {
        return JqlStrings.quoted(value);
    }

    /** The words that have to stand in quotes to be read as values, in lower case and in alphabetical order. */
    public static List<String> reservedWords() {
        return ReservedWords.ALL;
    }
}
