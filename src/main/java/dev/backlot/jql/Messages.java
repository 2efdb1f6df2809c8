package dev.backlot.jql;

import org.jspecify.annotations.Nullable;

/**
 * The wording of syntax errors. Most messages were seen: in reports by users of Jira's REST API and in public
 * tests against it. The rest (property id, custom field id, illegal character, unfinished escape) are worded as
 * in the Apache-2.0 JQL editor of Atlassian. Without a position the text ended too early; only then Jira leaves
 * line and character out.
 */
final class Messages {

    private static final String PREFIX = "Error in the JQL Query: ";
    private static final String OPERATORS = " The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN',"
            + " 'NOT IN', 'IS' and 'IS NOT'.";
    private static final String ESCAPES =
            " The valid escape sequences are \\', \\\", \\t, \\n, \\r, \\\\, '\\ ' and \\uXXXX.";

    private Messages() {}

    static String noFieldName(String got, @Nullable Position at) {
        if (at == null) {
            return PREFIX + "Expecting a field name at the end of the query.";
        }
        if (got.equals("[")) {
            return PREFIX + "Expecting a field name but got '['. Did you mean 'cf['? " + at;
        }
        return PREFIX + expecting("a field name", got, at, "a field name");
    }

    static String noOperator(String got, @Nullable Position at) {
        return at == null
                ? PREFIX + "Expecting operator before the end of the query." + OPERATORS
                : PREFIX + "Expecting operator but got '" + got + "'." + OPERATORS + " " + at;
    }

    /** The one message whose prefix has no "the". */
    static String noOperand(String got, @Nullable Position at) {
        String expected = "either a value, list or function";
        return "Error in JQL Query: " + (at == null ? beforeTheEnd(expected) : expecting(expected, got, at, "a value"));
    }

    static String noArgument(String got, @Nullable Position at) {
        if (at == null) {
            return PREFIX + "Expecting a function argument at the end of the query.";
        }
        return got.equals(")")
                ? PREFIX + "Function argument must be specified. " + at
                : PREFIX + expecting("a function argument", got, at, "an argument");
    }

    static String noPropertyKey(String got, @Nullable Position at) {
        return PREFIX + (at == null ? beforeTheEnd("a property id") : expecting("a property id", got, at, "a value"));
    }

    static String noCustomFieldId(@Nullable Position at) {
        return PREFIX + "Expecting a custom field id enclosed by '[ ]' after 'cf'. Example: 'cf[10021]'."
                + (at == null ? "" : " " + at);
    }

    static String notExpected(String expected, String got, @Nullable Position at) {
        return PREFIX
                + (at == null ? beforeTheEnd(expected) : "Expecting " + expected + " but got '" + got + "'. " + at);
    }

    static String emptyFieldName(Position at) {
        return PREFIX + "A field name cannot be empty. " + at;
    }

    static String emptyFunctionName(Position at) {
        return PREFIX + "A function name cannot be empty. " + at;
    }

    static String reservedWord(String word, Position at) {
        return PREFIX + "'" + word + "' is a reserved JQL word. You must surround it in quotation marks to use it in a"
                + " query. " + at;
    }

    static String reservedCharacter(int c, Position at) {
        return PREFIX + "The character '" + Character.toString(c) + "' is a reserved JQL character. You must enclose it"
                + " in a string or use the escape '" + JqlStrings.unicodeEscape(c) + "' instead. " + at;
    }

    static String illegalCharacter(int c, Position at) {
        return PREFIX + "The character '" + Character.toString(c) + "' must be escaped. Use the escape '"
                + JqlStrings.unicodeEscape(c) + "' instead. " + at;
    }

    static String illegalEscape(String escape, Position at) {
        return PREFIX + "'" + escape + "' is an illegal JQL escape sequence." + ESCAPES + " " + at;
    }

    static String unfinishedEscape(Position at) {
        return PREFIX + "The escape sequence has not been completed." + ESCAPES + " " + at;
    }

    static String unfinishedString(String content, Position at) {
        return content.isEmpty()
                ? PREFIX + "The quoted string has not been completed. " + at
                : PREFIX + "The quoted string '" + content + "' has not been completed. " + at;
    }

    /** Not a message of Jira, whose parser has no such limit of its own. */
    static String tooDeep(int limit, Position at) {
        return PREFIX + "The query is nested too deeply: it may have at most " + limit
                + " levels of parentheses and 'NOT'. " + at;
    }

    private static String beforeTheEnd(String expected) {
        return "Expecting " + expected + " before the end of the query.";
    }

    private static String expecting(String expected, String got, Position at, String use) {
        return "Expecting " + expected + " but got '" + got + "'. You must surround '" + got
                + "' in quotation marks to use it as " + use + ". " + at;
    }
}
