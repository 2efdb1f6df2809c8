package dev.backlot.constant;

/**
 * The kinds of status that every Jira has, in the order in which Jira lists them; numbers, keys and colours as a Data
 * Center 10 sends them, those of {@link #UNDEFINED} as older releases do.
 */
public enum StatusCategory {
    /** Nobody said what kind it is. */
    UNDEFINED(1, "undefined", "medium-gray", "No Category"),
    /** Nothing has been done yet. */
    NEW(2, "new", "default", "To Do"),
    /** Work goes on. */
    INDETERMINATE(4, "indeterminate", "inprogress", "In Progress"),
    /** The work is finished. */
    DONE(3, "done", "success", "Done");

    private final long id;
    private final String key;
    private final String colorName;
    private final String label;

    StatusCategory(long id, String key, String colorName, String label) {
        this.id = id;
        this.key = key;
        this.colorName = colorName;
        this.label = label;
    }

    /** The number. */
    public long id() {
        return id;
    }

    /** The key. */
    public String key() {
        return key;
    }

    /** The name of the colour. */
    public String colorName() {
        return colorName;
    }

    /** The name as people read it. */
    public String label() {
        return label;
    }
}
