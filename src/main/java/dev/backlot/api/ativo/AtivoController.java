package dev.backlot.api.ativo;

import static dev.backlot.api.Evidence.ASSUMED;
import static dev.backlot.api.Evidence.DOCUMENTED;

import dev.backlot.api.Served;
import dev.backlot.program.Periods;
import dev.backlot.program.Program;
import dev.backlot.program.Programs;
import dev.backlot.team.Teams;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How teams, programs and periods are configured. Who has got so far has an administrator's token. */
@RestController
@RequestMapping(
        path = {AtivoPaths.CLOUD, AtivoPaths.DATA_CENTER},
        produces = MediaType.APPLICATION_JSON_VALUE)
class AtivoController {

    private final Teams teams;
    private final Programs programs;
    private final Periods periods;
    private final PeriodBeans beans;

    AtivoController(Teams teams, Programs programs, Periods periods, PeriodBeans beans) {
        this.teams = teams;
        this.programs = programs;
        this.periods = periods;
        this.beans = beans;
    }

    @Served(
            value = "Get the list of teams (index)",
            known = DOCUMENTED,
            errors = {401})
    @GetMapping("/team")
    List<IndexBean> teamIndex() {
        return teams.list().stream().map(AtivoTeamBean::index).toList();
    }

    @Served(
            value = "Get a team configuration",
            known = DOCUMENTED,
            errors = {400, 401, 404})
    @GetMapping("/team/{id}")
    AtivoTeamBean team(@PathVariable long id) {
        return AtivoTeamBean.of(teams.require(id));
    }

    @Served(
            value = "Get all team configurations",
            known = DOCUMENTED,
            errors = {401})
    @GetMapping("/teams")
    List<AtivoTeamBean> teams() {
        return teams.list().stream().map(AtivoTeamBean::of).toList();
    }

    @Served(
            value = "Get the list of programs (index)",
            known = DOCUMENTED,
            errors = {401})
    @GetMapping("/program")
    List<IndexBean> programIndex() {
        return programs.list().stream().map(AtivoProgramBean::index).toList();
    }

    @Served(
            value = "Get a program configuration",
            known = DOCUMENTED,
            errors = {400, 401, 404})
    @GetMapping("/program/{id}")
    AtivoProgramBean program(@PathVariable long id) {
        return bean(programs.require(id));
    }

    @Served(
            value = "Get all program configurations",
            known = ASSUMED,
            errors = {401})
    @GetMapping("/programs")
    List<AtivoProgramBean> programs() {
        return programs.list().stream().map(this::bean).toList();
    }

    @Served(
            value = "Get the list of periods (index)",
            known = ASSUMED,
            errors = {401})
    @GetMapping("/period")
    List<IndexBean> periodIndex() {
        return periods.list().stream().map(AtivoPeriodBean::index).toList();
    }

    @Served(
            value = "Get a period configuration",
            known = ASSUMED,
            errors = {400, 401, 404})
    @GetMapping("/period/{id}")
    AtivoPeriodBean period(@PathVariable long id) {
        return beans.of(periods.require(id));
    }

    @Served(
            value = "Get all period configurations",
            known = ASSUMED,
            errors = {401})
    @GetMapping("/periods")
    List<AtivoPeriodBean> periods() {
        return periods.list().stream().map(beans::of).toList();
    }

    @Served(
            value = "Get the version of the models",
            known = DOCUMENTED,
            errors = {401})
    @GetMapping("/meta/model/version")
    int modelVersion() {
        return ModelVersion.NUMBER;
    }

    private AtivoProgramBean bean(Program program) {
        return AtivoProgramBean.of(program, programs.teamIds(program.id()));
    }
}
