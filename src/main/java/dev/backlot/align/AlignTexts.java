package dev.backlot.align;

/** What is said of objects that cannot be made or changed. Texts that are ours are marked so. */
final class AlignTexts {

    /** Ours. */
    static final String NO_CONDITION = "A condition is expected here.";

    /** Ours. */
    static final String UNLIKE = "The two values are of different kinds.";

    /** Ours. */
    static final String NO_LIST = "This is no list.";

    private AlignTexts() {}

    /** How every refusal of a change begins (documented). */
    static String cannotUpdate(Resource resource, long id) {
        return "Cannot update " + resource.word() + " with id " + id + ". ";
    }

    /** Ours, after the refusal of a change. */
    static String cannotCreate(Resource resource) {
        return "Cannot create " + resource.word() + ". ";
    }

    /** Documented. */
    static String invalid(String property) {
        return "Value for " + property + " is invalid.";
    }

    /** Documented. */
    static String length(String property, int longest) {
        return property + " must be between 0 and " + longest + " characters.";
    }

    /** Ours. */
    static String required(String property) {
        return property + " is required.";
    }

    /** Ours. */
    static String noReading(String resource) {
        return "Your system role gives no access to " + resource + ".";
    }

    /** Ours. */
    static String noWriting(String resource) {
        return "Your system role does not let you change " + resource + ".";
    }

    /** Ours. */
    static String missing(String word, long id) {
        return "There is no " + word + " with id " + id + ".";
    }

    /** Ours. */
    static String noPath(String path) {
        return "The path " + path + " leads nowhere.";
    }

    /** Ours. */
    static String noOperation(String operation) {
        return "There is no operation " + operation + ".";
    }

    /** Ours. */
    static String notEqual(String path) {
        return "The value at " + path + " is another one.";
    }

    /** Ours. */
    static String noProperty(String name) {
        return "There is no property '" + name + "'.";
    }

    /** Ours. */
    static String noFunction(String name) {
        return "There is no function '" + name + "'.";
    }

    /** Ours. */
    static String arguments(String name, int number) {
        return "The function '" + name + "' takes " + number + " values.";
    }

    /** Ours. */
    static String badFilter(String told) {
        return "Invalid $filter: " + told;
    }

    /** Ours. */
    static String badOrder(String key) {
        return "Invalid $orderby: '" + key + "'.";
    }
}
