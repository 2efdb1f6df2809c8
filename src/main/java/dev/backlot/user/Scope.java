package dev.backlot.user;

/** What an application may do for a user, never more than the user may; each includes the ones before it. */
public enum Scope {
    /** See what the user sees. */
    READ("View projects, issues, boards and everything else that you can see"),
    /** Change what the user may change, but nothing that takes an administrator. */
    WRITE("Create, change and delete issues, boards, sprints and everything else that you can, without administration"),
    /** What administrators do. */
    ADMIN("Administer Jira, as far as you can, except for what concerns the server itself"),
    /** Everything that the user may do. */
    SYSTEM_ADMIN("Do everything that you can do, the administration of the server included");

    private final String words;

    Scope(String words) {
        this.words = words;
    }

    /** Whether whoever has this one has that one too. */
    public boolean includes(Scope other) {
        return compareTo(other) >= 0;
    }

    /** What it lets an application do, told to the user. */
    public String words() {
        return words;
    }
}
