package dev.backlot.api.greenhopper;

import static dev.backlot.api.Evidence.DOCUMENTED;

import dev.backlot.api.Dates;
import dev.backlot.api.JsonBody;
import dev.backlot.api.Parameters;
import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import dev.backlot.kernel.Page;
import dev.backlot.kernel.PageQuery;
import dev.backlot.sprint.Sprint;
import dev.backlot.sprint.SprintLife;
import dev.backlot.sprint.Sprints;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Sprints. The reference prints no methods for a single one; they are those of {@code /rest/agile/1.0}, which came from it. */
@ExperimentalController
class ExperimentalSprintController {

    private final Sprints sprints;
    private final SprintLife life;
    private final Dates dates;

    ExperimentalSprintController(Sprints sprints, SprintLife life, Dates dates) {
        this.sprints = sprints;
        this.life = life;
        this.dates = dates;
    }

    @Served(
            value = "Get the sprints of a board",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @GetMapping("/board/{boardId}/sprint")
    PageBean<SprintBean> getAllSprints(
            @PathVariable long boardId,
            PageQuery page,
            @RequestParam(defaultValue = "") List<String> state,
            Urls urls) {
        var list = sprints.ofBoard(boardId, Parameters.sprintStates(state));
        return PageBean.of(Page.of(list, page.atMost(PageBean.LIMIT)).map(sprint -> bean(sprint, urls)));
    }

    @Served(
            value = "Create a sprint, be it a future, an active or a closed one",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PostMapping("/board/{boardId}/sprint")
    @ResponseStatus(HttpStatus.CREATED)
    SprintBean createSprint(@PathVariable long boardId, @RequestBody JsonBody body, Urls urls) {
        var draft = SprintBodies.partial(body).onBoard(boardId);
        return bean(life.createAs(draft, body.moment("completeDate").or(null)), urls);
    }

    @Served(
            value = "Get a sprint",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @GetMapping("/sprint/{sprintId}")
    SprintBean getSprint(@PathVariable long sprintId, Urls urls) {
        return bean(sprints.require(sprintId), urls);
    }

    @Served(
            value = "Replace a sprint: what is not mentioned is cleared",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PutMapping("/sprint/{sprintId}")
    SprintBean updateSprint(@PathVariable long sprintId, @RequestBody JsonBody body, Urls urls) {
        var completion = body.moment("completeDate").orClear();
        return bean(life.correct(sprintId, SprintBodies.full(body), completion), urls);
    }

    @Served(
            value = "Change what is mentioned of a sprint",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PostMapping("/sprint/{sprintId}")
    SprintBean partiallyUpdateSprint(@PathVariable long sprintId, @RequestBody JsonBody body, Urls urls) {
        return bean(life.correct(sprintId, SprintBodies.partial(body), body.moment("completeDate")), urls);
    }

    @Served(
            value = "Delete a future sprint",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @DeleteMapping("/sprint/{sprintId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteSprint(@PathVariable long sprintId) {
        life.delete(sprintId);
    }

    private SprintBean bean(Sprint sprint, Urls urls) {
        return SprintBean.of(sprint, urls, dates);
    }
}
