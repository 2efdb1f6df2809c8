package dev.backlot.api.control.cloning;

import dev.backlot.constant.StatusCategory;
import dev.backlot.seed.LinkTypes;
import dev.backlot.seed.StandardConstants;
import dev.backlot.seed.World;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What all projects of the other Jira share: issue types, priorities, statuses, resolutions, types of links. */
record OtherConstants(
        JsonNode issueTypes, JsonNode priorities, JsonNode statuses, JsonNode resolutions, JsonNode linkTypes) {

    private static final String API = "/rest/api/2/";

    static OtherConstants read(Source source) {
        return new OtherConstants(
                source.get(API + "issuetype"),
                source.get(API + "priority"),
                source.get(API + "status"),
                source.get(API + "resolution"),
                source.get(API + "issueLinkType").path("issueLinkTypes"));
    }

    /**
     * All of them, and what no world can do without.
     *
     * @param inUse the numbers of the statuses that issues can get into
     */
    World.Constants rows(Set<Long> inUse, OtherFields fields) {
        List<World.Status> all = Nodes.list(statuses, OtherConstants::status);
        List<World.Transition> transitions = new ArrayList<>();
        inUse.forEach(id -> all.stream()
                .filter(status -> status.id() == id)
                .forEach(status -> transitions.add(
                        new World.Transition(transitions.size() * 10L + 11, status.name(), status.id()))));
        return StandardConstants.completed(new World.Constants(
                Nodes.list(issueTypes, OtherConstants::issueType),
                priorityRows(),
                all,
                Nodes.list(
                        resolutions,
                        node -> new World.Resolution(
                                Nodes.id(node), Nodes.word(node, "name"), Nodes.word(node, "description"))),
                transitions,
                fields.agileRows()));
    }

    /** The types of links. */
    LinkTypes linkTypeRows() {
        return new LinkTypes(Nodes.list(
                linkTypes,
                node -> new LinkTypes.Type(
                        Nodes.id(node),
                        Nodes.word(node, "name"),
                        Nodes.word(node, "inward"),
                        Nodes.word(node, "outward"))));
    }

    /** Epics are known by their name, as Jira Software made it. */
    private static World.IssueType issueType(JsonNode node) {
        Long avatar = Nodes.number(node, "avatarId");
        String name = Nodes.word(node, "name");
        return new World.IssueType(
                Nodes.id(node),
                name,
                Nodes.word(node, "description"),
                avatar == null ? 0 : avatar,
                node.path("subtask").asBoolean(false),
                name.equals("Epic"));
    }

    private List<World.Priority> priorityRows() {
        List<World.Priority> rows = new ArrayList<>();
        priorities.forEach(node -> rows.add(new World.Priority(
                Nodes.id(node),
                Nodes.word(node, "name"),
                Nodes.word(node, "description"),
                path(node),
                Nodes.word(node, "statusColor"),
                rows.size() + 1)));
        return rows;
    }

    private static World.Status status(JsonNode node) {
        long category = Nodes.id(node.path("statusCategory"));
        return new World.Status(
                Nodes.id(node),
                Nodes.word(node, "name"),
                Nodes.word(node, "description"),
                path(node),
                Arrays.stream(StatusCategory.values())
                        .filter(each -> each.id() == category)
                        .findFirst()
                        .orElse(StatusCategory.UNDEFINED));
    }

    /** Where a picture is, from the base URL on. */
    private static String path(JsonNode node) {
        String url = Nodes.word(node, "iconUrl");
        int images = url.indexOf("/images/");
        return images < 0 ? "/" : url.substring(images);
    }
}
