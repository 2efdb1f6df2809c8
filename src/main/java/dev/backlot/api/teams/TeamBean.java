package dev.backlot.api.teams;

import dev.backlot.api.JsonBody;
import dev.backlot.team.Team;
import dev.backlot.team.TeamDraft;

/** A team; the keys are documented. */
record TeamBean(long id, String title, boolean shareable) {

    static TeamBean of(Team team) {
        return new TeamBean(team.id(), team.title(), team.shareable());
    }

    /** What a request says of a team. */
    static TeamDraft read(JsonBody body) {
        TeamDraft draft = new TeamDraft();
        body.text("title").ifSet(draft::title);
        body.flag("shareable").ifSet(value -> draft.shareable(Boolean.TRUE.equals(value)));
        return draft;
    }
}
