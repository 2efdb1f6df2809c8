package dev.backlot.api.teams;

/** What is said of requests here. No source gives these texts. */
final class TeamsApiTexts {

    static final String PAGE = "A page must be 1 or more.";
    static final String SIZE = "A size must be 1 or more.";
    static final String NOT_MANAGER = "You do not have permission to manage teams.";
    static final String HOURS = "The value of 'weeklyHours' must be a number.";

    private TeamsApiTexts() {}
}
