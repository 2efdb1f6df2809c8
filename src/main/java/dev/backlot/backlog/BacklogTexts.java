package dev.backlot.backlog;

/** What Jira says about ranking. No source gives these texts; {@code docs/fidelity.md} lists them as ours. */
final class BacklogTexts {

    static final String TOO_MANY = "The operation is limited to 50 issues at once.";

    static final String ONE_PLACE = "Exactly one of rankBeforeIssue and rankAfterIssue must be specified.";

    static final String NOT_RANKABLE = "You do not have permission to rank issues in this project.";

    static final String RANK_FIELD = "The rank custom field with id %d does not exist.";

    static final String NOT_FLAGGABLE = "You do not have permission to edit issues in this project.";

    static final String FLAG_ADDED = "(flag) Flag added";

    static final String FLAG_REMOVED = "(flag) Flag removed";

    private BacklogTexts() {}
}
