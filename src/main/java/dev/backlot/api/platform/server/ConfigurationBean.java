package dev.backlot.api.platform.server;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.backlot.setting.ApplicationProperties;
import dev.backlot.setting.ApplicationProperty;
import org.jspecify.annotations.Nullable;

/** Which features of this Jira are switched on. */
record ConfigurationBean(
        boolean votingEnabled,
        boolean watchingEnabled,
        boolean unassignedIssuesAllowed,
        boolean subTasksEnabled,
        boolean issueLinkingEnabled,
        boolean timeTrackingEnabled,
        boolean attachmentsEnabled,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable TimeTrackingConfigurationBean timeTrackingConfiguration) {

    private static final TimeTrackingConfigurationBean TIMES =
            new TimeTrackingConfigurationBean(8, 5, "pretty", "minute");

    record TimeTrackingConfigurationBean(
            double workingHoursPerDay, double workingDaysPerWeek, String timeFormat, String defaultUnit) {}

    /** How times are told is documented to be there only where they are. */
    static ConfigurationBean of(ApplicationProperties properties) {
        boolean timeTracking = properties.isOn(ApplicationProperty.TIME_TRACKING);
        return new ConfigurationBean(
                properties.isOn(ApplicationProperty.VOTING),
                properties.isOn(ApplicationProperty.WATCHING),
                properties.isOn(ApplicationProperty.UNASSIGNED),
                properties.isOn(ApplicationProperty.SUBTASKS),
                properties.isOn(ApplicationProperty.ISSUE_LINKING),
                timeTracking,
                properties.isOn(ApplicationProperty.ATTACHMENTS),
                timeTracking ? TIMES : null);
    }
}
