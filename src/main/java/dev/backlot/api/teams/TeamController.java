package dev.backlot.api.teams;

import static dev.backlot.api.Evidence.ASSUMED;
import static dev.backlot.api.Evidence.DOCUMENTED;

import dev.backlot.api.JsonBody;
import dev.backlot.api.Served;
import dev.backlot.team.Team;
import dev.backlot.team.Teams;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Teams. */
@TeamsController
class TeamController {

    private final Teams teams;
    private final Desk desk;

    TeamController(Teams teams, Desk desk) {
        this.teams = teams;
        this.desk = desk;
    }

    @Served(
            value = "List teams",
            known = DOCUMENTED,
            errors = {400, 401})
    @GetMapping("/team")
    List<TeamBean> teams(
            @RequestParam(required = false) @Nullable Long page,
            @RequestParam(required = false) @Nullable Long size,
            @RequestParam(required = false) @Nullable List<Long> ids) {
        return desk.page(teams.list(), Team::id, new Desk.Wish(page, size, ids)).stream()
                .map(TeamBean::of)
                .toList();
    }

    @Served(
            value = "Create a team",
            known = DOCUMENTED,
            errors = {400, 401, 403})
    @PostMapping("/team")
    IdBean createTeam(@RequestBody JsonBody body) {
        desk.requireManager();
        return new IdBean(teams.create(TeamBean.read(body)).id());
    }

    @Served(
            value = "Count teams",
            known = DOCUMENTED,
            errors = {401})
    @GetMapping("/team/count")
    int countTeams() {
        desk.requireReader();
        return teams.list().size();
    }

    @Served(
            value = "Ask whether teams exist",
            known = ASSUMED,
            errors = {400, 401},
            changes = false)
    @PostMapping("/team/exists")
    boolean teamsExist(@RequestBody List<Long> ids) {
        return desk.exist(teams.list(), Team::id, ids);
    }

    @Served(
            value = "Get a team",
            known = DOCUMENTED,
            errors = {400, 401, 404})
    @GetMapping("/team/{id}")
    TeamBean team(@PathVariable long id) {
        desk.requireReader();
        return TeamBean.of(teams.require(id));
    }

    @Served(
            value = "Change a team",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PostMapping("/team/{id}")
    IdBean updateTeam(@PathVariable long id, @RequestBody JsonBody body) {
        desk.requireManager();
        return new IdBean(teams.update(id, TeamBean.read(body)).id());
    }

    @Served(
            value = "Delete a team",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @DeleteMapping("/team/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteTeam(@PathVariable long id) {
        desk.requireManager();
        teams.delete(id);
    }
}
