package dev.backlot.dashboard;

/** What Jira says about dashboards. No source gives these texts. */
final class DashboardTexts {

    static final String NOT_YOURS = "You do not have permission to change this dashboard.";

    private DashboardTexts() {}

    static String missing(long id) {
        return "The dashboard with id '" + id + "' does not exist.";
    }

    static String missingItem(long id) {
        return "The dashboard item with id '" + id + "' does not exist.";
    }
}
