package dev.backlot.api.greenhopper;

import static dev.backlot.api.Evidence.ASSUMED;

import dev.backlot.api.Dates;
import dev.backlot.api.JsonBody;
import dev.backlot.api.Served;
import dev.backlot.kernel.Change;
import dev.backlot.sprint.SprintLife;
import dev.backlot.sprint.Sprints;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

/** Sprints and their life. */
@GreenhopperController
class RapidSprintController {

    private final Sprints sprints;
    private final SprintLife life;
    private final RapidSprints beans;
    private final SprintQuery query;
    private final Dates dates;

    RapidSprintController(Sprints sprints, SprintLife life, RapidSprints beans, SprintQuery query, Dates dates) {
        this.sprints = sprints;
        this.life = life;
        this.beans = beans;
        this.query = query;
        this.dates = dates;
    }

    @Served(
            value = "Get the sprints of a board",
            known = ASSUMED,
            errors = {400, 401, 403, 404})
    @GetMapping("/sprintquery/{boardId}")
    RapidSprintBean.SprintList getSprints(
            @PathVariable long boardId,
            @RequestParam(defaultValue = "false") boolean includeHistoricSprints,
            @RequestParam(defaultValue = "false") boolean includeFutureSprints) {
        var found = query.ofBoard(boardId, includeHistoricSprints, includeFutureSprints);
        return new RapidSprintBean.SprintList(
                found.stream().map(sprint -> beans.bean(sprint).brief()).toList(), boardId);
    }

    @Served(
            value = "Create a future sprint with the next name",
            known = ASSUMED,
            errors = {400, 401, 403, 404})
    @PostMapping("/sprint/{boardId}")
    RapidSprintBean createSprint(@PathVariable long boardId) {
        return beans.bean(life.createNext(boardId));
    }

    @Served(
            value = "Get what can be edited of a sprint",
            known = ASSUMED,
            errors = {400, 401, 403, 404})
    @GetMapping("/sprint/{sprintId}/edit/model")
    RapidSprintBean.SprintModel getSprintModel(@PathVariable long sprintId) {
        return new RapidSprintBean.SprintModel(beans.bean(sprints.require(sprintId)));
    }

    @Served(
            value = "Change what is mentioned of a sprint",
            known = ASSUMED,
            errors = {400, 401, 403, 404})
    @PutMapping("/sprint/{sprintId}")
    RapidSprintBean updateSprint(@PathVariable long sprintId, @RequestBody JsonBody body) {
        return beans.bean(life.correct(sprintId, RapidChanges.edit(body, dates), Change.keep()));
    }

    @Served(
            value = "Start a sprint",
            known = ASSUMED,
            errors = {400, 401, 403, 404})
    @PutMapping("/sprint/{sprintId}/start")
    RapidSprintBean startSprint(@PathVariable long sprintId, @RequestBody JsonBody body) {
        return beans.bean(life.update(sprintId, RapidChanges.start(body, dates)));
    }

    @Served(
            value = "Complete a sprint; what is not done goes to the backlog or to another sprint",
            known = ASSUMED,
            errors = {400, 401, 403, 404})
    @PutMapping("/sprint/{sprintId}/complete")
    RapidSprintBean completeSprint(
            @PathVariable long sprintId, @RequestBody(required = false) @Nullable JsonBody body) {
        return beans.bean(life.update(sprintId, RapidChanges.completion(body)));
    }
}
