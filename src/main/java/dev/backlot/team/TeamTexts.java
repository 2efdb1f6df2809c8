package dev.backlot.team;

/** What is said about teams, persons, resources and skills. Texts that are ours are marked so; {@code docs/fidelity.md} lists them. */
final class TeamTexts {

    /** Ours. */
    static final String TITLE_MISSING = "A title is required.";

    /** Ours. */
    static final String TITLE_LONG = "A title must not be longer than 255 characters.";

    /** Ours. */
    static final String KEY_MISSING = "A key is required.";

    /** Ours. */
    static final String KEY_LONG = "A key must not be longer than 255 characters.";

    /** Ours. */
    static final String TEAM_USED = "The team belongs to a program or a period and cannot be deleted.";

    /** Ours. */
    static final String PERSON_USED = "The person is in a team and cannot be deleted.";

    /** Ours. */
    static final String PERSON_EMPTY = "A person needs a Jira user or a title.";

    /** Ours. */
    static final String RESOURCE_EMPTY = "A resource needs a team and a person.";

    /** Ours. */
    static final String RESOURCE_TAKEN = "The person is in the team already.";

    /** Ours. */
    static final String HOURS = "The weekly hours must be between 0 and 168.";

    private TeamTexts() {}

    /** Ours. */
    static String keyTaken(String key) {
        return "The key '" + key + "' is taken.";
    }

    /** Ours. */
    static String noTeam(long id) {
        return "There is no team with id " + id + ".";
    }

    /** Ours. */
    static String noPerson(long id) {
        return "There is no person with id " + id + ".";
    }

    /** Ours. */
    static String noResource(long id) {
        return "There is no resource with id " + id + ".";
    }

    /** Ours. */
    static String noSkill(long id) {
        return "There is no skill with id " + id + ".";
    }

    /** Ours. */
    static String noUser(String user) {
        return "There is no user '" + user + "'.";
    }

    /** Ours. */
    static String userTaken(String user) {
        return "The user '" + user + "' is a person already.";
    }

    /** Ours. */
    static String noBoard(long id) {
        return "There is no board with id " + id + " or you do not have permission to view it.";
    }

    /** Ours. */
    static String noFilter(long id) {
        return "There is no filter with id " + id + " or you do not have permission to view it.";
    }

    /** Ours. */
    static String noProgram(long id) {
        return "There is no program with id " + id + ".";
    }
}
