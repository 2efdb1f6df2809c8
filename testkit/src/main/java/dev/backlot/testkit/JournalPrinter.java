package dev.backlot.testkit;

import java.io.PrintStream;
import java.util.List;

/** Prints what a world was asked, one line for each request. */
final class JournalPrinter {

    private static final int MOST = 100;

    private final PrintStream out;

    JournalPrinter(PrintStream out) {
        this.out = out;
    }

    /** Prints it; where the world does not tell, that is no failure of the test. */
    void print(String test, BacklotWorld world) {
        StringBuilder text = new StringBuilder();
        try {
            List<JournalEntry> entries = world.journal().entries();
            text.append("Backlot: '" + test + "' failed; its world was asked " + entries.size() + " times:\n");
            entries.stream().skip(Math.max(0, entries.size() - MOST)).forEach(entry -> text.append(line(entry, world)));
        } catch (BacklotException silent) {
            text.append("Backlot: '" + test + "' failed; its world does not tell what it was asked: "
                    + silent.getMessage());
        }
        out.println(text.toString().stripTrailing());
    }

    private static String line(JournalEntry entry, BacklotWorld world) {
        String line = "  " + entry.status() + " " + entry.method() + " "
                + entry.json().text("url").replace(world.url(), "") + " (" + entry.user() + ")\n";
        return entry.nearMiss() == null ? line : line + "      " + entry.nearMiss() + "\n";
    }
}
