package dev.backlot.api.platform.issue;

import static dev.backlot.api.Evidence.DOCUMENTED;

import dev.backlot.api.JsonBody;
import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import dev.backlot.api.document.IssueRefBean;
import dev.backlot.api.document.IssueRefs;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.issue.Issues;
import dev.backlot.issue.Subtasks;
import dev.backlot.kernel.Problem;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The sub-tasks of issues and their order. */
@PlatformController
class SubtaskController {

    private final Issues issues;
    private final Subtasks subtasks;
    private final IssueRefs refs;

    SubtaskController(Issues issues, Subtasks subtasks, IssueRefs refs) {
        this.issues = issues;
        this.subtasks = subtasks;
        this.refs = refs;
    }

    @Served(
            value = "Get the sub-tasks of an issue",
            known = DOCUMENTED,
            errors = {401, 404})
    @GetMapping("/issue/{issueIdOrKey}/subtask")
    List<IssueRefBean> getSubTasks(@PathVariable String issueIdOrKey, Urls urls) {
        long parentId = issues.existing(issueIdOrKey).id();
        return issues.subtasksOf(List.of(parentId)).stream()
                .filter(issues::sees)
                .map(subtask -> refs.of(subtask, urls))
                .toList();
    }

    @Served(
            value = "Ask whether the sub-tasks of an issue can be put in another order",
            known = DOCUMENTED,
            errors = {401, 404})
    @GetMapping("/issue/{issueIdOrKey}/subtask/move")
    boolean canMoveSubTask(@PathVariable String issueIdOrKey) {
        return subtasks.areMovable(issueIdOrKey);
    }

    @Served(
            value = "Move a sub-task to another place among those of its parent",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PostMapping("/issue/{issueIdOrKey}/subtask/move")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void moveSubTasks(@PathVariable String issueIdOrKey, @RequestBody JsonBody body) {
        subtasks.move(issueIdOrKey, place(body, "original"), place(body, "current"));
    }

    private static long place(JsonBody body, String key) {
        Long place = body.number(key).or(null);
        if (place == null) {
            throw Problem.invalidField(key, IssueRequestTexts.NO_PLACE);
        }
        return place;
    }
}
