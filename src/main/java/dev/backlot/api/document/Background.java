package dev.backlot.api.document;

import dev.backlot.constant.Constants;
import dev.backlot.constant.IssueType;
import dev.backlot.constant.Priority;
import dev.backlot.constant.Resolution;
import dev.backlot.constant.Status;
import dev.backlot.project.Component;
import dev.backlot.project.Components;
import dev.backlot.project.Project;
import dev.backlot.project.Projects;
import dev.backlot.scheme.SecurityLevel;
import dev.backlot.scheme.SecuritySchemes;
import dev.backlot.version.Version;
import dev.backlot.version.Versions;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What issues refer to and what there is little of, by number; security levels by project. */
record Background(
        Map<Long, Project> projects,
        Map<Long, IssueType> issueTypes,
        Map<Long, Status> statuses,
        Map<Long, Priority> priorities,
        Map<Long, Resolution> resolutions,
        List<Version> versions,
        List<Component> components,
        Map<Long, List<SecurityLevel>> levels) {

    static Background of(
            Projects projects,
            Constants constants,
            Versions versions,
            Components components,
            SecuritySchemes security) {
        Map<Long, List<SecurityLevel>> levels = new HashMap<>();
        projects.all()
                .forEach(project ->
                        security.find(project.id()).ifPresent(scheme -> levels.put(project.id(), scheme.levels())));
        return new Background(
                index(projects.all(), Project::id),
                index(constants.issueTypes(), IssueType::id),
                index(constants.statuses(), Status::id),
                index(constants.priorities(), Priority::id),
                index(constants.resolutions(), Resolution::id),
                versions.all(),
                components.all(),
                levels);
    }

    private static <T> Map<Long, T> index(List<T> all, Function<T, Long> id) {
        return all.stream().collect(Collectors.toMap(id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
    }
}
