package dev.backlot.api.document;

/** Writes the colours of epics as Jira keeps them. */
public final class EpicColors {

    private EpicColors() {}

    /** The class of a style sheet for a colour of the palette: {@code ghx-label-4} for {@code color_4}. */
    public static String style(String color) {
        return color.replace("color_", "ghx-label-");
    }
}
