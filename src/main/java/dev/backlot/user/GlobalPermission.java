package dev.backlot.user;

/**
 * What a user may be allowed to do on the whole server, with the keys, names and numbers that Jira uses. Administrators may
 * do all of it, everybody else who is logged in all but administer: no operation of the REST API changes that.
 */
public enum GlobalPermission {
    /** Administer Jira. */
    ADMINISTER(0, "Jira Administrators", "Change projects, users, groups and most settings.", true),
    /** Administer the server that Jira runs on. */
    SYSTEM_ADMIN(44, "Jira System Administrators", "Do everything, also what concerns the server itself.", true),
    /** Pick users from lists and search for them. */
    USER_PICKER(27, "Browse Users", "Search for users and pick them from lists.", false),
    /** Share filters and dashboards. */
    CREATE_SHARED_OBJECTS(22, "Create Shared Objects", "Share filters and dashboards with others.", false),
    /** Subscribe groups to filters. */
    MANAGE_GROUP_FILTER_SUBSCRIPTIONS(
            24, "Manage Group Filter Subscriptions", "Subscribe whole groups to filters.", false),
    /** Change many issues at once. */
    BULK_CHANGE(33, "Bulk Change", "Change many issues at once.", false);

    private final int number;
    private final String label;
    private final String description;
    private final boolean administrators;

    GlobalPermission(int number, String label, String description, boolean administrators) {
        this.number = number;
        this.label = label;
        this.description = description;
        this.administrators = administrators;
    }

    /** Whether that caller has it. */
    public boolean isHeldBy(Viewer viewer) {
        return administrators ? viewer.administrator() : !viewer.isAnonymous();
    }

    /** The number that Jira gave it when permissions had numbers. */
    public int number() {
        return number;
    }

    /** The name as people read it. */
    public String label() {
        return label;
    }

    /** What it is good for. */
    public String description() {
        return description;
    }
}
