package dev.backlot.api.greenhopper;

import static dev.backlot.api.Evidence.ASSUMED;

import dev.backlot.api.JsonBody;
import dev.backlot.api.Served;
import dev.backlot.backlog.Backlog;
import dev.backlot.backlog.Flags;
import dev.backlot.backlog.RankRequest;
import dev.backlot.epic.Epics;
import dev.backlot.sprint.SprintIssues;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Moves: into sprints, to the backlog, up and down, under epics; and flags. */
@GreenhopperController
class PlanController {

    private final SprintIssues sprintIssues;
    private final Backlog backlog;
    private final Epics epics;
    private final Flags flags;

    PlanController(SprintIssues sprintIssues, Backlog backlog, Epics epics, Flags flags) {
        this.sprintIssues = sprintIssues;
        this.backlog = backlog;
        this.epics = epics;
        this.flags = flags;
    }

    @Served(
            value = "Move issues to a sprint or to the backlog, at most 50",
            known = ASSUMED,
            errors = {400, 401, 403, 404})
    @PutMapping("/sprint/rank")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void rankToSprint(@RequestBody JsonBody body) {
        var keys = PlanBodies.someWords(body, "idOrKeys");
        if (Boolean.TRUE.equals(body.flag("addToBacklog").or(null))) {
            sprintIssues.moveToBacklog(keys);
        } else {
            sprintIssues.moveTo(PlanBodies.number(body, "sprintId"), keys);
        }
    }

    @Served(
            value = "Put issues before or behind an issue, at most 50",
            known = ASSUMED,
            errors = {400, 401, 403})
    @PutMapping("/rank")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void rank(@RequestBody JsonBody body) {
        backlog.rankAll(new RankRequest(
                PlanBodies.someWords(body, "issueKeys"),
                body.text("rankBeforeKey").or(null),
                body.text("rankAfterKey").or(null),
                body.number("customFieldId").or(null)));
    }

    @Served(
            value = "Put issues under an epic, at most 50",
            known = ASSUMED,
            errors = {400, 401, 403, 404})
    @PutMapping("/epics/{epicIdOrKey}/add")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void addToEpic(@PathVariable String epicIdOrKey, @RequestBody JsonBody body) {
        boolean ignoreEpics = Boolean.TRUE.equals(body.flag("ignoreEpics").or(null));
        epics.add(epicIdOrKey, PlanBodies.someWords(body, "issueKeys"), ignoreEpics);
    }

    @Served(
            value = "Take issues out of their epics, at most 50",
            known = ASSUMED,
            errors = {400, 401, 403})
    @PutMapping("/epics/remove")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeFromEpics(@RequestBody JsonBody body) {
        epics.remove(PlanBodies.someWords(body, "issueKeys"));
    }

    @Served(
            value = "Flag issues as impediments, or take their flags away, at most 50",
            known = ASSUMED,
            errors = {400, 401, 403})
    @PostMapping("/xboard/issue/flag/flag.json")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void flag(@RequestBody JsonBody body) {
        boolean flag = !Boolean.FALSE.equals(body.flag("flag").or(null));
        flags.set(
                PlanBodies.someWords(body, "issueKeys"),
                flag,
                body.text("comment").or(null));
    }
}
