package dev.backlot.api.platform.server;

/** The features of this Jira; none of them can be switched off here. */
record ConfigurationBean(
        boolean votingEnabled,
        boolean watchingEnabled,
        boolean unassignedIssuesAllowed,
        boolean subTasksEnabled,
        boolean issueLinkingEnabled,
        boolean timeTrackingEnabled,
        boolean attachmentsEnabled,
        TimeTrackingConfigurationBean timeTrackingConfiguration) {

    record TimeTrackingConfigurationBean(
            double workingHoursPerDay, double workingDaysPerWeek, String timeFormat, String defaultUnit) {}

    static final ConfigurationBean ALL_ON = new ConfigurationBean(
            true, true, true, true, true, true, true, new TimeTrackingConfigurationBean(8, 5, "pretty", "minute"));
}
