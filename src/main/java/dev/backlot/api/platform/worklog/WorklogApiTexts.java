package dev.backlot.api.platform.worklog;

/** What is said about requests that log work or estimate it. All of these are defaults of ours. */
final class WorklogApiTexts {

    static final String WAY = "The value of 'adjustEstimate' must be one of new, leave, manual and auto.";

    static final String WAY_OF_CHANGE = "The value of 'adjustEstimate' must be one of new, leave and auto.";

    static final String NEW_ESTIMATE = "You must supply a valid new estimate.";

    static final String AMOUNT = "You must supply a valid amount of time to adjust the estimate by.";

    static final String WRONG_TIME = "Invalid time duration entered.";

    static final String WRONG_ESTIMATE = "The estimate '%s' is not a valid time, such as 3d 4h.";

    static final String NO_WORKLOG = "A worklog must be an object.";

    static final String NO_TRACKING = "The value must be an object with 'originalEstimate' or 'remainingEstimate'.";

    static final String NO_IDS = "You must say in 'ids' which worklogs you want.";

    private WorklogApiTexts() {}
}
