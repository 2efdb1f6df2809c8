package dev.backlot.api.platform.issue;

import static dev.backlot.api.Evidence.OBSERVED;

import dev.backlot.api.Expand;
import dev.backlot.api.FieldSelection;
import dev.backlot.api.JsonBody;
import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import dev.backlot.api.document.IssueDocuments;
import dev.backlot.api.document.IssueView;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.issue.IssueDeletion;
import dev.backlot.issue.IssueEditing;
import dev.backlot.issue.Issues;
import dev.backlot.search.ViewedIssues;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Single issues: reading, editing, assigning and deleting them. */
@PlatformController
class IssueController {

    private final Issues issues;
    private final IssueEditing editing;
    private final IssueDeletion deletion;
    private final IssueRequests requests;
    private final IssueDocuments documents;
    private final ShownProperties properties;
    private final Notifications notifications;
    private final ViewedIssues viewed;

    IssueController(
            Issues issues,
            IssueEditing editing,
            IssueDeletion deletion,
            IssueRequests requests,
            IssueDocuments documents,
            ShownProperties properties,
            Notifications notifications,
            ViewedIssues viewed) {
        this.issues = issues;
        this.editing = editing;
        this.deletion = deletion;
        this.requests = requests;
        this.documents = documents;
        this.properties = properties;
        this.notifications = notifications;
        this.viewed = viewed;
    }

    @Served(
            value = "Get an issue",
            known = OBSERVED,
            errors = {401, 404})
    @GetMapping("/issue/{issueIdOrKey}")
    byte[] getIssue(
            @PathVariable String issueIdOrKey,
            @RequestParam(name = "properties", required = false) @Nullable List<String> wanted,
            @RequestParam(defaultValue = "false") boolean updateHistory,
            FieldSelection fields,
            Expand expand,
            Urls urls) {
        var issue = issues.existing(issueIdOrKey);
        if (updateHistory) {
            viewed.look(issue.id());
        }
        byte[] document = documents.one(issue.id(), IssueView.platform(fields, expand, urls));
        return wanted == null ? document : properties.added(document, issue.id(), FieldSelection.of(wanted));
    }

    @Served(
            value = "Edit an issue",
            known = OBSERVED,
            errors = {400, 401, 403, 404})
    @PutMapping("/issue/{issueIdOrKey}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void editIssue(
            @PathVariable String issueIdOrKey,
            @RequestParam(defaultValue = "true") boolean notifyUsers,
            @RequestBody JsonBody body) {
        notifications.requireMayBeSilent(issueIdOrKey, notifyUsers);
        editing.edit(issueIdOrKey, issue -> {
            IssueRequests.requireSomething(body);
            return requests.read(body, requests.edit(issue, body));
        });
    }

    @Served(
            value = "Delete an issue",
            known = OBSERVED,
            errors = {400, 401, 403, 404})
    @DeleteMapping("/issue/{issueIdOrKey}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteIssue(@PathVariable String issueIdOrKey, @RequestParam(defaultValue = "false") boolean deleteSubtasks) {
        deletion.delete(issueIdOrKey, deleteSubtasks);
    }

    @Served(
            value = "Assign an issue",
            known = OBSERVED,
            errors = {400, 401, 404})
    @PutMapping("/issue/{issueIdOrKey}/assignee")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void assign(@PathVariable String issueIdOrKey, @RequestBody JsonBody body) {
        String name = body.text("name").or(null);
        editing.assign(issueIdOrKey, name == null ? body.text("key").or(null) : name);
    }
}
