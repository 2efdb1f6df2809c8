package dev.backlot.api.platform.issue;

import static dev.backlot.api.Evidence.DOCUMENTED;
import static dev.backlot.api.Evidence.OBSERVED;

import dev.backlot.api.JsonBody;
import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.issue.Issue;
import dev.backlot.issue.IssueCreation;
import dev.backlot.issue.Issues;
import dev.backlot.kernel.Problem;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Making issues, one or many at a time. */
@PlatformController
class NewIssueController {

    private final Issues issues;
    private final IssueCreation creation;
    private final IssueRequests requests;

    NewIssueController(Issues issues, IssueCreation creation, IssueRequests requests) {
        this.issues = issues;
        this.creation = creation;
        this.requests = requests;
    }

    @Served(
            value = "Create an issue",
            known = OBSERVED,
            errors = {400, 401})
    @PostMapping("/issue")
    @ResponseStatus(HttpStatus.CREATED)
    CreatedIssueBean createIssue(@RequestBody JsonBody body, Urls urls) {
        return CreatedIssueBean.of(created(body), issues, urls);
    }

    @Served(
            value = "Create many issues; those that can be are created even if others cannot",
            known = DOCUMENTED,
            errors = {400, 401})
    @PostMapping("/issue/bulk")
    ResponseEntity<CreatedIssuesBean> createIssues(@RequestBody JsonBody body, Urls urls) {
        if (body.objects("issueUpdates").isEmpty()) {
            throw Problem.invalid(IssueRequestTexts.NO_UPDATES);
        }
        CreatedIssuesBean result = createAll(body.objects("issueUpdates"), urls);
        return ResponseEntity.status(result.issues().isEmpty() ? HttpStatus.BAD_REQUEST : HttpStatus.CREATED)
                .body(result);
    }

    private CreatedIssuesBean createAll(List<JsonBody> bodies, Urls urls) {
        List<CreatedIssueBean> made = new ArrayList<>();
        List<CreatedIssuesBean.Failure> failures = new ArrayList<>();
        for (int number = 0; number < bodies.size(); number++) {
            try {
                made.add(CreatedIssueBean.of(created(bodies.get(number)), issues, urls));
            } catch (Problem problem) {
                failures.add(CreatedIssuesBean.Failure.of(problem, number));
            }
        }
        return new CreatedIssuesBean(made, failures);
    }

    private Issue created(JsonBody body) {
        var scope = requests.creation(body);
        return creation.create(scope.project(), scope.type(), () -> requests.read(body, scope));
    }
}
