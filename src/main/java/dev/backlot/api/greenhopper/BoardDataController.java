package dev.backlot.api.greenhopper;

import static dev.backlot.api.Evidence.ASSUMED;

import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import java.util.List;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All that the pages of a board show, at once. Each address is also there without its ending. */
@GreenhopperController
class BoardDataController {

    private final WorkView work;
    private final PlanView plan;
    private final DetailsView details;

    BoardDataController(WorkView work, PlanView plan, DetailsView details) {
        this.work = work;
        this.plan = plan;
        this.details = details;
    }

    @Served(
            value = "Get what a board shows where a team works",
            known = ASSUMED,
            errors = {400, 401, 403, 404})
    @GetMapping("/xboard/work/allData.json")
    WorkData getWorkData(
            @RequestParam long rapidViewId, @RequestParam(defaultValue = "") List<Long> activeSprints, Urls urls) {
        return work.of(rapidViewId, Set.copyOf(activeSprints), urls);
    }

    @GetMapping("/xboard/work/allData")
    WorkData getWorkDataToo(
            @RequestParam long rapidViewId, @RequestParam(defaultValue = "") List<Long> activeSprints, Urls urls) {
        return getWorkData(rapidViewId, activeSprints, urls);
    }

    @Served(
            value = "Get what a board shows where a team plans",
            known = ASSUMED,
            errors = {400, 401, 403, 404})
    @GetMapping("/xboard/plan/backlog/data.json")
    PlanData getPlanData(@RequestParam long rapidViewId, Urls urls) {
        return plan.of(rapidViewId, urls);
    }

    @GetMapping("/xboard/plan/backlog/data")
    PlanData getPlanDataToo(@RequestParam long rapidViewId, Urls urls) {
        return getPlanData(rapidViewId, urls);
    }

    @Served(
            value = "Get what a board shows of an issue",
            known = ASSUMED,
            errors = {400, 401, 403, 404})
    @GetMapping("/xboard/issue/details.json")
    DetailsBean getDetails(
            @RequestParam long rapidViewId,
            @RequestParam String issueIdOrKey,
            @RequestParam(defaultValue = "false") boolean loadSubtasks,
            Urls urls) {
        return details.of(rapidViewId, issueIdOrKey, loadSubtasks, urls);
    }
}
