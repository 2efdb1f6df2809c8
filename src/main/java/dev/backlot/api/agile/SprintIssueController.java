package dev.backlot.api.agile;

import static dev.backlot.api.Evidence.DOCUMENTED;
import static dev.backlot.api.Evidence.OBSERVED;

import dev.backlot.api.IssueListRequest;
import dev.backlot.api.JsonBody;
import dev.backlot.api.Served;
import dev.backlot.search.IssueQuery;
import dev.backlot.sprint.SprintIssues;
import dev.backlot.sprint.Sprints;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The issues of sprints, and of no sprint. */
@AgileController
class SprintIssueController {

    private final Sprints sprints;
    private final SprintIssues sprintIssues;
    private final IssueLists lists;

    SprintIssueController(Sprints sprints, SprintIssues sprintIssues, IssueLists lists) {
        this.sprints = sprints;
        this.sprintIssues = sprintIssues;
        this.lists = lists;
    }

    @Served(
            value = "Get the issues of a sprint",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @GetMapping("/sprint/{sprintId}/issue")
    byte[] getIssuesForSprint(@PathVariable long sprintId, IssueListRequest request) {
        return lists.answer(SprintIssues.of(sprints.require(sprintId), IssueQuery.all()), request);
    }

    @Served(
            value = "Move issues to a sprint, at most 50",
            known = OBSERVED,
            errors = {400, 401, 403, 404})
    @PostMapping("/sprint/{sprintId}/issue")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void moveIssuesToSprint(@PathVariable long sprintId, @RequestBody JsonBody body) {
        sprintIssues.moveTo(sprintId, body.texts("issues"));
    }

    @Served(
            value = "Move issues to the backlog, at most 50",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PostMapping("/backlog/issue")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void moveIssuesToBacklog(@RequestBody JsonBody body) {
        sprintIssues.moveToBacklog(body.texts("issues"));
    }
}
