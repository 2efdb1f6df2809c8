package dev.backlot.api.control.cloning;

import dev.backlot.board.BoardType;
import dev.backlot.seed.World;
import dev.backlot.sprint.SprintState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The boards of the other Jira that are wanted, and their sprints. */
final class OtherBoards {

    private static final String BOARD = "/rest/agile/1.0/board";

    /**
     * A board.
     *
     * @param board as it is listed
     * @param configuration its columns and so on
     * @param filter its filter; null where it may not be seen
     */
    record Part(
            JsonNode board,
            JsonNode configuration,
            @Nullable JsonNode filter) {

        long id() {
            return Nodes.id(board);
        }

        String name() {
            return Nodes.word(board, "name");
        }

        BoardType type() {
            return BoardType.of(Nodes.word(board, "type")).orElse(BoardType.SCRUM);
        }

        long filterId() {
            return Nodes.id(configuration.path("filter"));
        }

        /** Where its issues are listed, in the order in which they came to be. */
        String issues() {
            String form = "&fields=*all&expand=changelog";
            return filter == null
                    ? BOARD + "/" + id() + "/issue?jql=ORDER%20BY%20created%20ASC,key%20ASC" + form
                    : "/rest/api/2/search?jql=filter%3D" + filterId() + "%20ORDER%20BY%20created%20ASC,key%20ASC"
                            + form;
        }
    }

    private final List<Part> parts = new ArrayList<>();
    private final Map<Long, JsonNode> sprints = new LinkedHashMap<>();

    /** Reads the boards with these numbers, all where there are none. */
    static OtherBoards read(Source source, List<Long> wanted) {
        OtherBoards boards = new OtherBoards();
        if (wanted.isEmpty()) {
            List<JsonNode> all = new ArrayList<>();
            source.each(BOARD, "values", all::add);
            all.forEach(board -> boards.add(source, board));
        }
        wanted.forEach(id -> boards.add(source, source.get(BOARD + "/" + id)));
        return boards;
    }

    private void add(Source source, JsonNode board) {
        String path = BOARD + "/" + Nodes.id(board);
        JsonNode configuration = source.get(path + "/configuration");
        JsonNode filter = source.find("/rest/api/2/filter/" + Nodes.id(configuration.path("filter")))
                .orElse(null);
        Part part = new Part(board, configuration, filter);
        parts.add(part);
        if (part.type() == BoardType.SCRUM) {
            source.each(path + "/sprint", "values", sprint -> sprints.putIfAbsent(Nodes.id(sprint), sprint));
        }
    }

    /** Reads a sprint that issues speak of, where it is not known and can be seen. */
    void needSprint(Source source, long id) {
        if (!sprints.containsKey(id)) {
            source.find("/rest/agile/1.0/sprint/" + id).ifPresent(sprint -> sprints.put(id, sprint));
        }
    }

    /** The boards. */
    List<Part> parts() {
        return parts;
    }

    /** Whether there is such a sprint that is closed; null where there is none. */
    @Nullable
    SprintState stateOf(long sprintId) {
        JsonNode sprint = sprints.get(sprintId);
        return sprint == null ? null : state(sprint);
    }

    /**
     * The sprints.
     *
     * @param texts what issues tell of them
     */
    List<World.Sprint> sprints(Map<Long, SprintText> texts, Disguise disguise) {
        List<World.Sprint> rows = new ArrayList<>();
        for (JsonNode sprint : sprints.values()) {
            long id = Nodes.id(sprint);
            SprintText text = texts.getOrDefault(id, new SprintText(id, null, null));
            Long board = Nodes.number(sprint, "originBoardId");
            boolean known = parts.stream().anyMatch(part -> board != null && part.id() == board);
            rows.add(new World.Sprint(
                    id,
                    disguise.name(Nodes.word(sprint, "name")),
                    state(sprint),
                    disguise.textOf(Nodes.text(sprint, "goal")),
                    Nodes.moment(sprint, "startDate"),
                    Nodes.moment(sprint, "endDate"),
                    Nodes.moment(sprint, "activatedDate"),
                    Nodes.moment(sprint, "completeDate"),
                    known ? board : null,
                    text.sequence() == null ? id : text.sequence(),
                    sprint.path("autoStartStop").asBoolean(false),
                    text.destination()));
        }
        return rows;
    }

    private static SprintState state(JsonNode sprint) {
        return SprintState.of(Nodes.word(sprint, "state")).orElse(SprintState.FUTURE);
    }
}
