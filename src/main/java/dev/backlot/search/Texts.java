package dev.backlot.search;

/** The wording of what is wrong with a query that can be read, as Jira has it where that is known. */
final class Texts {

    private static final String INVALID_DATE = "Date value '%s' for field '%s' is invalid. Valid formats include: %s,"
            + " or a period format e.g. '-5d', '4w 2d'.";

    private Texts() {}

    static String unknownField(String field, boolean anonymous) {
        return anonymous
                ? "Field '" + field + "' does not exist or this field cannot be viewed by anonymous users."
                : "Field '" + field + "' does not exist or you do not have permission to view it.";
    }

    static String unknownValue(Literal.Text value, String field) {
        return value.number() ? unknownId(value.text(), field) : unknownName(value.text(), field);
    }

    static String unknownName(String value, String field) {
        return "The value '" + value + "' does not exist for the field '" + field + "'.";
    }

    static String unknownId(String value, String field) {
        return "A value with ID '" + value + "' does not exist for the field '" + field + "'.";
    }

    static String unknownOption(String value, String field) {
        return "The option '" + value + "' for field '" + field + "' does not exist.";
    }

    static String unknownIssue(String key, String field) {
        return "An issue with key '" + key + "' does not exist for field '" + field + "'.";
    }

    static String malformedKey(String key, String field) {
        return "The issue key '" + key + "' for field '" + field + "' is invalid.";
    }

    static String unsupportedOperator(String operator, String field) {
        return "The operator '" + operator + "' is not supported by the '" + field + "' field.";
    }

    /** Reported by clients of a Data Center. */
    static String noHistory(String field) {
        return "History searches do not support the '" + field + "' field.";
    }

    /** No source gives this. */
    static String dateCount(String predicate, int expected, int received) {
        return "The predicate '" + predicate + "' expected '" + expected + "' dates but received '" + received + "'.";
    }

    static String notSortable(String field) {
        return "Not able to sort using field '" + field + "'.";
    }

    static String unknownFunction(String name) {
        return "Unable to find JQL function '" + name + "()'.";
    }

    static String argumentCount(JqlFunction function, int received) {
        String expected = function.least() == function.most()
                ? "expected '" + function.least() + "'"
                : "expected between '" + function.least() + "' and '" + function.most() + "'";
        return "Function '" + function.name() + "' " + expected + " arguments but received '" + received + "'.";
    }

    static String functionMisfit(String function, String field) {
        return "A value provided by the function '" + function + "' is invalid for the field '" + field + "'.";
    }

    static String increment(String function) {
        return "Duration for function '" + function
                + "' should have the format (+/-)n(yMwdm), e.g -1M for 1 month earlier.";
    }

    static String unknownGroup(String function, String group) {
        return "Function '" + function + "' can not generate a list of usernames for group '" + group
                + "'; the group does not exist.";
    }

    static String unknownProject(String function, String argument) {
        return "Could not resolve the project '" + argument + "' provided to function '" + function + "'.";
    }

    /** No source gives this. */
    static String unknownPermission(String function, String permission) {
        return "Function '" + function + "' was called with the permission '" + permission + "', which does not exist.";
    }

    /** No source gives this. */
    static String unknownRole(String function, String role) {
        return "Function '" + function + "' was called with the role '" + role + "', which does not exist.";
    }

    /** No source gives this. */
    static String unknownUser(String function, String user) {
        return "Function '" + function + "' was called with the user '" + user + "', who does not exist.";
    }

    /** No source gives this. */
    static String unknownLinked(String function, String issue) {
        return "Issue '" + issue + "' could not be found in function '" + function + "'.";
    }

    /** No source gives this. */
    static String unknownLinkType(String function, String type) {
        return "Issue link type '" + type + "' could not be found in function '" + function + "'.";
    }

    /** No source gives this. */
    static String unreadableDate(String function, String date) {
        return "Date value '" + date + "' for function '" + function + "' is invalid. Valid formats include:"
                + " 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d',"
                + " '4w 2d'.";
    }

    static String listMisfit(String operator, String operand, String field) {
        return "Operator '" + operator + "' does not support the list value '" + operand + "' for field '" + field
                + "'.";
    }

    static String nonListMisfit(String operator, String operand, String field) {
        return "Operator '" + operator + "' does not support the non-list value '" + operand + "' for field '" + field
                + "'.";
    }

    static String invalidDateTime(String value, String field) {
        return INVALID_DATE.formatted(
                value, field, "'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd'");
    }

    static String invalidDate(String value, String field) {
        return INVALID_DATE.formatted(value, field, "'YYYY/MM/DD', 'YYYY-MM-DD'");
    }

    static String invalidNumber(String value, String field) {
        return "Value '" + value + "' for the '" + field + "' field is not a valid number.";
    }

    static String invalidDuration(String value, String field) {
        return "The value '" + value + "' for field '" + field + "' is not a valid duration.";
    }

    static String unreadableText(String value, String field) {
        return "Unable to parse the text '" + value + "' for field '" + field + "'.";
    }

    static String emptyText(String field) {
        return "The field '" + field + "' does not support searching for an empty string.";
    }

    static String leadingWildcard(String value, String field) {
        return "The text query '" + value + "' for field '" + field
                + "' is not valid: the '*' and '?' are not allowed as first character in wildcard query.";
    }

    static String cycle(String field, String value, String filter) {
        return "Field '" + field + "' with value '" + value + "' matches filter '" + filter
                + "' and causes a cyclical reference, this query can not be executed and should be edited.";
    }

    /** Not a message of Jira. */
    static String tooManyFilters(int most) {
        return "A query can name saved filters at most " + most + " times, counting those that its filters name.";
    }

    /** Not a message of Jira. */
    static String tooDeep(int limit) {
        return "The query is nested too deeply: 'AND' and 'OR' may alternate at most " + limit
                + " times, counting the filters that it names.";
    }

    /** Not a message of Jira, which has what this server has not. */
    static String notSupportedHere(String what) {
        return what + " is not supported by this server yet.";
    }
}
