package dev.backlot.api.control.cloning;

import dev.backlot.seed.World;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Makes rows of the boards of the other Jira, and of their filters. */
final class BoardRows {

    private final OtherJira jira;
    private final Disguise disguise;
    private final long otherOwner;
    private final long rankField;
    private final List<String> notes = new ArrayList<>();
    private final Map<Long, World.Filter> filters = new LinkedHashMap<>();
    private final List<World.Board> boards = new ArrayList<>();

    /**
     * Makes the rows.
     *
     * @param otherOwner who owns what nobody knows the owner of
     * @param rankField the number of the field that says in which order issues are
     */
    BoardRows(OtherJira jira, Disguise disguise, long otherOwner, long rankField) {
        this.jira = jira;
        this.disguise = disguise;
        this.otherOwner = otherOwner;
        this.rankField = rankField;
        jira.boards().parts().forEach(this::add);
    }

    /** What is not as it was. */
    List<String> notes() {
        return notes;
    }

    /** The filters. */
    List<World.Filter> filters() {
        return List.copyOf(filters.values());
    }

    /** The boards. */
    List<World.Board> boards() {
        return boards;
    }

    private void add(OtherBoards.Part part) {
        JsonNode filter = part.filter();
        World.User owner = filter == null ? null : jira.people().of(filter.path("owner"));
        long ownerId = owner == null ? otherOwner : owner.id();
        filters.computeIfAbsent(part.filterId(), id -> filter(part, ownerId));
        JsonNode all = part.configuration();
        Long rank = Nodes.number(all.path("ranking"), "rankCustomFieldId");
        boards.add(new World.Board(
                part.id(),
                disguise.name(part.name()),
                part.type(),
                part.filterId(),
                ownerId,
                usable(Nodes.text(all.path("subQuery"), "query")),
                Nodes.text(all.path("estimation").path("field"), "fieldId"),
                rank == null ? rankField : rank,
                null,
                Nodes.list(all.path("columnConfig").path("columns"), BoardRows::column),
                owner == null ? List.of() : List.of(owner.name())));
    }

    private static World.Column column(JsonNode column) {
        Long minimum = Nodes.number(column, "min");
        Long maximum = Nodes.number(column, "max");
        return new World.Column(
                Nodes.word(column, "name"),
                minimum == null ? null : minimum.intValue(),
                maximum == null ? null : maximum.intValue(),
                Nodes.list(column.path("statuses"), Nodes::id));
    }

    /** Everybody who is logged in may use it, since with whom a filter is shared may be told in words that mean nothing here. */
    private World.Filter filter(OtherBoards.Part part, long ownerId) {
        JsonNode filter = part.filter();
        String name = disguise.name(filter == null ? "Filter for " + part.name() : Nodes.word(filter, "name"));
        String jql = usable(filter == null ? null : Nodes.text(filter, "jql"));
        if (jql == null) {
            notes.add(CloneTexts.othersJql(name));
            jql = jira.projects().query();
        }
        return new World.Filter(
                part.filterId(),
                name,
                disguise.textOf(filter == null ? null : Nodes.text(filter, "description")),
                ownerId,
                jql,
                List.of(new World.Share("AUTHENTICATED", "")));
    }

    private @Nullable String usable(@Nullable String jql) {
        return jql != null && PlainJql.isUsable(jql, jira.projects().keys(), disguise.hides()) ? jql : null;
    }
}
