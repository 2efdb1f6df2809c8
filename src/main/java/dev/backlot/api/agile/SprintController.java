package dev.backlot.api.agile;

import static dev.backlot.api.Evidence.DOCUMENTED;
import static dev.backlot.api.Evidence.OBSERVED;

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

/** Sprints themselves. */
@AgileController
class SprintController {

    private final Sprints sprints;
    private final SprintLife life;
    private final Dates dates;

    SprintController(Sprints sprints, SprintLife life, Dates dates) {
        this.sprints = sprints;
        this.life = life;
        this.dates = dates;
    }

    @Served(
            value = "Get the sprints of a board",
            known = OBSERVED,
            errors = {400, 401, 403, 404})
    @GetMapping("/board/{boardId}/sprint")
    PageBean<SprintBean> getAllSprints(
            @PathVariable long boardId,
            PageQuery page,
            @RequestParam(defaultValue = "") List<String> state,
            Urls urls) {
        var list = sprints.ofBoard(boardId, Parameters.sprintStates(state));
        return PageBean.withoutTotal(Page.of(list, page.atMost(PageBean.LIMIT)).map(sprint -> bean(sprint, urls)));
    }

    @Served(
            value = "Create a future sprint",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PostMapping("/sprint")
    @ResponseStatus(HttpStatus.CREATED)
    SprintBean createSprint(@RequestBody JsonBody body, Urls urls) {
        return bean(life.create(SprintChanges.of(body)), urls);
    }

    @Served(
            value = "Get a sprint",
            known = OBSERVED,
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
        return bean(life.replace(sprintId, SprintChanges.of(body)), urls);
    }

    @Served(
            value = "Change what is mentioned of a sprint",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PostMapping("/sprint/{sprintId}")
    SprintBean partiallyUpdateSprint(@PathVariable long sprintId, @RequestBody JsonBody body, Urls urls) {
        return bean(life.update(sprintId, SprintChanges.of(body)), urls);
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

    @Served(
            value = "Let two sprints change places",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PostMapping("/sprint/{sprintId}/swap")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void swapSprint(@PathVariable long sprintId, @RequestBody JsonBody body) {
        life.swap(sprintId, SprintChanges.swapWith(body));
    }

    @Served(
            value = "Free some sprints from the program that syncs them",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PutMapping("/sprint/unmap")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unmapSprints(@RequestBody JsonBody body) {
        life.unmap(SprintChanges.sprintIds(body));
    }

    @Served(
            value = "Free all sprints from the programs that sync them",
            known = DOCUMENTED,
            errors = {401, 403, 404})
    @PutMapping("/sprint/unmap-all")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unmapAllSprints() {
        life.unmapAll();
    }

    private SprintBean bean(Sprint sprint, Urls urls) {
        return SprintBean.of(sprint, urls, dates);
    }
}
