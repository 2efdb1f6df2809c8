package dev.backlot.api.ativo;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.backlot.team.Team;
import dev.backlot.team.TeamEstimation;
import dev.backlot.team.TeamMode;
import org.jspecify.annotations.Nullable;

/**
 * How a team is configured. The keys are documented, also that of a team on a board only the board is there, and filter,
 * mode and estimation of any other; that the rest is left out and the type {@code CUSTOM} are ours.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AtivoTeamBean(
        long id,
        String key,
        String name,
        @Nullable TeamMode mode,
        @Nullable TeamEstimation estimation,
        @Nullable FilterBean configFilter,
        @Nullable NumberRef board,
        String type,
        @JsonProperty("isArchived") boolean archived) {

    static AtivoTeamBean of(Team team) {
        Long boardId = team.boardId();
        return boardId == null
                ? new AtivoTeamBean(
                        team.id(),
                        team.key(),
                        team.title(),
                        team.mode(),
                        team.estimation(),
                        FilterBean.of(team.scope()),
                        null,
                        "CUSTOM",
                        team.archived())
                : new AtivoTeamBean(
                        team.id(),
                        team.key(),
                        team.title(),
                        null,
                        null,
                        null,
                        new NumberRef(boardId),
                        "BOARD",
                        team.archived());
    }

    static IndexBean index(Team team) {
        return new IndexBean(team.id(), team.key(), team.title());
    }
}
