package dev.backlot.align;

import dev.backlot.team.Team;
import dev.backlot.team.TeamDraft;
import dev.backlot.team.TeamMode;
import dev.backlot.team.Teams;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Teams are those that all systems share; programs beyond the first are known to Align only. */
@Component
class TeamBacking implements Backing {

    private static final Set<String> OWN =
            Set.of("name", "shortName", "description", "isActive", "isKanbanTeam", "programId");

    private final Resources resources;
    private final Teams teams;

    TeamBacking(Resources resources, Teams teams) {
        this.resources = resources;
        this.teams = teams;
    }

    @Override
    public String resource() {
        return "Teams";
    }

    @Override
    public Set<String> own() {
        return OWN;
    }

    @Override
    public Map<String, @Nullable Object> document(Map<String, @Nullable Object> values) {
        Map<String, @Nullable Object> rest = Backing.super.document(values);
        Long first = FirstOf.first(values.get("programId"), values.get("programIds"));
        rest.put("programIds", FirstOf.rest(first, values.get("programIds")));
        return rest;
    }

    @Override
    public List<AlignObject> all(Map<Long, Map<String, @Nullable Object>> documents) {
        return teams.list().stream()
                .map(team -> object(team, documents.getOrDefault(team.id(), Map.of())))
                .toList();
    }

    @Override
    public long create(Map<String, @Nullable Object> values) {
        return teams.create(draft(values)).id();
    }

    @Override
    public void update(AlignObject old, Map<String, @Nullable Object> values) {
        teams.update(old.id(), draft(values));
    }

    private AlignObject object(Team team, Map<String, @Nullable Object> document) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>(document);
        values.putIfAbsent("type", 1L);
        values.put("name", team.title());
        values.put("shortName", team.shortName());
        values.put("description", team.description());
        values.put("isActive", team.archived() ? 0L : 1L);
        values.put("isKanbanTeam", team.mode() == TeamMode.KANBAN ? 1L : 0L);
        values.put("programId", team.programId());
        values.put("programIds", FirstOf.several(team.programId(), document.get("programIds")));
        return new AlignObject(resources.named("Teams"), team.id(), values);
    }

    private static TeamDraft draft(Map<String, @Nullable Object> values) {
        return new TeamDraft()
                .title(Backing.text(values, "name"))
                .shortName(Backing.text(values, "shortName"))
                .description(Backing.text(values, "description"))
                .archived(Objects.equals(values.get("isActive"), 0L))
                .mode(Objects.equals(values.get("isKanbanTeam"), 1L) ? TeamMode.KANBAN : TeamMode.SCRUM)
                .programId(FirstOf.first(values.get("programId"), values.get("programIds")));
    }
}
