package dev.backlot.api.agile;

import static dev.backlot.api.Evidence.DOCUMENTED;
import static dev.backlot.api.Evidence.OBSERVED;

import dev.backlot.api.IssueListRequest;
import dev.backlot.api.JsonBody;
import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import dev.backlot.backlog.Backlog;
import dev.backlot.board.BoardIssues;
import dev.backlot.epic.EpicChange;
import dev.backlot.epic.Epics;
import dev.backlot.issue.Issue;
import dev.backlot.issue.Issues;
import dev.backlot.kernel.Change;
import dev.backlot.search.IssueQuery;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Epics, their issues and the issues of none. */
@AgileController
class EpicController {

    private final Epics epics;
    private final Backlog backlog;
    private final Issues issues;
    private final BoardIssues boardIssues;
    private final IssueLists lists;

    EpicController(Epics epics, Backlog backlog, Issues issues, BoardIssues boardIssues, IssueLists lists) {
        this.epics = epics;
        this.backlog = backlog;
        this.issues = issues;
        this.boardIssues = boardIssues;
        this.lists = lists;
    }

    @Served(
            value = "Get an epic",
            known = OBSERVED,
            errors = {401, 403, 404})
    @GetMapping("/epic/{epicIdOrKey}")
    EpicBean getEpic(@PathVariable String epicIdOrKey, Urls urls) {
        return bean(epics.require(epicIdOrKey), urls);
    }

    @Served(
            value = "Change what is mentioned of an epic",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PostMapping("/epic/{epicIdOrKey}")
    EpicBean partiallyUpdateEpic(@PathVariable String epicIdOrKey, @RequestBody JsonBody body, Urls urls) {
        var color = body.object("color").or(null);
        var change = new EpicChange(
                body.text("name"),
                body.text("summary"),
                color == null ? Change.keep() : color.text("key"),
                body.flag("done"));
        return bean(epics.update(epicIdOrKey, change), urls);
    }

    @Served(
            value = "Get the issues of an epic",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @GetMapping("/epic/{epicIdOrKey}/issue")
    byte[] getIssuesForEpic(@PathVariable String epicIdOrKey, IssueListRequest request) {
        var epic = epics.require(epicIdOrKey);
        return lists.answer(IssueQuery.all().ofEpic(epic.id()), request);
    }

    @Served(
            value = "Move issues to an epic, at most 50",
            known = OBSERVED,
            errors = {400, 401, 403, 404})
    @PostMapping("/epic/{epicIdOrKey}/issue")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void moveIssuesToEpic(@PathVariable String epicIdOrKey, @RequestBody JsonBody body) {
        epics.add(epicIdOrKey, body.texts("issues"));
    }

    @Served(
            value = "Get the issues that have no epic",
            known = DOCUMENTED,
            errors = {400, 401, 403})
    @GetMapping("/epic/none/issue")
    byte[] getIssuesWithoutEpic(IssueListRequest request) {
        return lists.answer(IssueQuery.all().withoutEpic().notOfTypes(boardIssues.epicTypeIds()), request);
    }

    @Served(
            value = "Remove issues from their epics, at most 50",
            known = OBSERVED,
            errors = {400, 401, 403, 404})
    @PostMapping("/epic/none/issue")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeIssuesFromEpic(@RequestBody JsonBody body) {
        epics.remove(body.texts("issues"));
    }

    @Served(
            value = "Put an epic before or behind another",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PutMapping("/epic/{epicIdOrKey}/rank")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void rankEpics(@PathVariable String epicIdOrKey, @RequestBody JsonBody body) {
        backlog.rankEpic(
                epicIdOrKey,
                body.text("rankBeforeEpic").or(null),
                body.text("rankAfterEpic").or(null),
                body.number("rankCustomFieldId").or(null));
    }

    private EpicBean bean(Issue epic, Urls urls) {
        return EpicBean.of(epic, issues.key(epic), urls);
    }
}
