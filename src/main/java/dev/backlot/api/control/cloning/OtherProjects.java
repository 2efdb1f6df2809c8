package dev.backlot.api.control.cloning;

import dev.backlot.seed.ProjectDetails;
import dev.backlot.seed.StandardConstants;
import dev.backlot.seed.World;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The projects of the other Jira that its boards and their issues are of. */
final class OtherProjects {

    private final Map<Long, JsonNode> projects = new LinkedHashMap<>();
    private final Set<Long> statuses = new LinkedHashSet<>();

    /** Reads the projects of a board. */
    void needBoard(Source source, long boardId) {
        List<JsonNode> all = new ArrayList<>();
        source.each("/rest/agile/1.0/board/" + boardId + "/project", "values", all::add);
        all.forEach(project -> need(source, Nodes.id(project)));
    }

    /** Reads a project, where it is not known. */
    void need(Source source, long id) {
        if (!projects.containsKey(id)) {
            projects.put(id, source.get("/rest/api/2/project/" + id));
            source.get("/rest/api/2/project/" + id + "/statuses")
                    .forEach(type -> type.path("statuses").forEach(status -> statuses.add(Nodes.id(status))));
        }
    }

    /** What was read. */
    Iterable<JsonNode> all() {
        return projects.values();
    }

    /** The keys. */
    List<String> keys() {
        return projects.values().stream()
                .map(project -> Nodes.word(project, "key"))
                .toList();
    }

    /** What finds all of their issues. */
    String query() {
        return "project in (" + String.join(", ", keys()) + ") ORDER BY Rank ASC";
    }

    /** The statuses of the workflows, in all projects together. */
    Set<Long> statuses() {
        return statuses;
    }

    /** The projects; in each, who is logged in may do what a new Jira lets everybody do. */
    List<World.Project> rows(People people, Disguise disguise, long otherLead) {
        return projects.values().stream()
                .map(project -> {
                    Long lead = people.idOf(project.path("lead"));
                    return new World.Project(
                            Nodes.id(project),
                            Nodes.word(project, "key"),
                            disguise.name(Nodes.word(project, "name")),
                            disguise.text(Nodes.word(project, "description")),
                            lead == null ? otherLead : lead,
                            Nodes.list(project.path("issueTypes"), Nodes::id),
                            StandardConstants.grants());
                })
                .toList();
    }

    /** What else is known of them. */
    ProjectDetails details(Disguise disguise) {
        return new ProjectDetails(projects.values().stream()
                .map(project -> {
                    JsonNode category = project.path("projectCategory");
                    Long id = Nodes.number(category, "id");
                    return new ProjectDetails.Detail(
                            Nodes.id(project),
                            disguise.textOf(Nodes.text(project, "url")),
                            Nodes.text(project, "assigneeType"),
                            id == null
                                    ? null
                                    : new ProjectDetails.Category(
                                            id,
                                            disguise.name(Nodes.word(category, "name")),
                                            disguise.text(Nodes.word(category, "description"))));
                })
                .toList());
    }

    /** The components of all projects. */
    List<World.Component> components(People people, Disguise disguise) {
        List<World.Component> rows = new ArrayList<>();
        projects.forEach((id, project) -> project.path("components")
                .forEach(component -> rows.add(new World.Component(
                        Nodes.id(component),
                        id,
                        disguise.name(Nodes.word(component, "name")),
                        disguise.textOf(Nodes.text(component, "description")),
                        people.idOf(component.path("lead"))))));
        return rows;
    }

    /** The versions of all projects, in their order. */
    List<World.Version> versions(Disguise disguise) {
        List<World.Version> rows = new ArrayList<>();
        projects.forEach((id, project) -> project.path("versions")
                .forEach(version -> rows.add(new World.Version(
                        Nodes.id(version),
                        id,
                        disguise.name(Nodes.word(version, "name")),
                        disguise.textOf(Nodes.text(version, "description")),
                        version.path("archived").asBoolean(false),
                        version.path("released").asBoolean(false),
                        Nodes.day(version, "startDate"),
                        Nodes.day(version, "releaseDate"),
                        rows.size() + 1L))));
        return rows;
    }
}
