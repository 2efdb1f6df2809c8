package dev.backlot.hosting;

/** What is said of worlds: defaults of ours, since no Jira has several. */
final class HostingTexts {

    static final String NAME =
            "A name has 1 to 63 small letters, digits, dashes, dots and underscores, and begins with a letter or a digit.";
    static final String RESERVED = "The name 'main' is that of the server's own world.";
    static final String ONE_SOURCE = "Give either a template or another world, not both.";
    static final String SNAPSHOT_OF_WORLD = "A snapshot is a world's: give 'from', too.";

    static final String RANGE = "Clocks go from 1970 to 9998.";

    private HostingTexts() {}

    static String unknown(String name) {
        return "There is no world '" + name + "'.";
    }

    static String unknownTemplate(String name) {
        return "There is no template '" + name + "'; there are: demo, empty.";
    }

    static String taken(String name) {
        return "There is a world '" + name + "' already.";
    }

    static String tooMany(int most) {
        return "There are " + most
                + " worlds already, and there may be no more: delete one, or set backlot.worlds.max.";
    }
}
