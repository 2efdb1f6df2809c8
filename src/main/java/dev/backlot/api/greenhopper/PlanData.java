package dev.backlot.api.greenhopper;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.backlot.version.Version;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All that a board shows where a team plans: the backlog, the open sprints, epics and versions. Keys as clients read them. */
record PlanData(
        boolean sprintMarkersMigrated,
        List<RapidIssueBean> issues,
        long rankCustomFieldId,
        List<RapidSprintBean> sprints,
        List<String> markers,
        boolean supportsPages,
        List<BoardProjects.RapidProject> projects,
        EpicData epicData,
        boolean canManageSprints,
        boolean maxIssuesExceeded,
        int queryResultLimit,
        VersionData versionData) {

    /** The epics that are not done. */
    record EpicData(List<EpicCardBean> epics, boolean canEditEpics, boolean supportsPages) {}

    /** The versions that are neither released nor put away, by the number of their project. */
    record VersionData(Map<String, List<PlanVersion>> versionsPerProject, boolean canCreateVersion) {}

    /** A version. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PlanVersion(long id, String name, @Nullable String description, long sequence, boolean released) {

        static PlanVersion of(Version version) {
            return new PlanVersion(
                    version.id(), version.name(), version.description(), version.sequence(), version.released());
        }
    }
}
