package dev.backlot.api.platform.link;

import static dev.backlot.api.Evidence.DOCUMENTED;
import static dev.backlot.api.Evidence.OBSERVED;

import dev.backlot.api.JsonBody;
import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.issue.Issue;
import dev.backlot.issue.Issues;
import dev.backlot.link.RemoteLink;
import dev.backlot.link.RemoteLinks;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Links of issues with things in other systems. */
@PlatformController
class RemoteIssueLinkController {

    private final RemoteLinks links;
    private final Issues issues;

    RemoteIssueLinkController(RemoteLinks links, Issues issues) {
        this.links = links;
        this.issues = issues;
    }

    @Served(
            value = "Get the remote links of an issue, or the one with a global id",
            known = OBSERVED,
            errors = {401, 403, 404})
    @GetMapping("/issue/{issueIdOrKey}/remotelink")
    Object getRemoteIssueLinks(
            @PathVariable String issueIdOrKey, @RequestParam(required = false) @Nullable String globalId, Urls urls) {
        Issue issue = links.issue(issueIdOrKey);
        return globalId == null
                ? links.of(issue).stream().map(link -> bean(link, issue, urls)).toList()
                : bean(links.requireNamed(issue, globalId), issue, urls);
    }

    @Served(
            value = "Create a remote link of an issue, or update the one with the same global id",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PostMapping("/issue/{issueIdOrKey}/remotelink")
    ResponseEntity<RemoteIssueLinkBean.Made> createOrUpdateRemoteIssueLink(
            @PathVariable String issueIdOrKey, @RequestBody JsonBody body, Urls urls) {
        var stored = links.set(issueIdOrKey, globalId(body), RemoteIssueLinkBean.read(body));
        return ResponseEntity.status(stored.isNew() ? HttpStatus.CREATED : HttpStatus.OK)
                .body(RemoteIssueLinkBean.made(stored.link(), issues.key(links.issue(issueIdOrKey)), urls));
    }

    @Served(
            value = "Delete the remote link of an issue that has a global id",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @DeleteMapping("/issue/{issueIdOrKey}/remotelink")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteRemoteIssueLinkByGlobalId(
            @PathVariable String issueIdOrKey, @RequestParam(required = false) @Nullable String globalId) {
        links.deleteNamed(issueIdOrKey, globalId);
    }

    @Served(
            value = "Get a remote link of an issue",
            known = OBSERVED,
            errors = {400, 401, 403, 404})
    @GetMapping("/issue/{issueIdOrKey}/remotelink/{linkId}")
    RemoteIssueLinkBean getRemoteIssueLinkById(
            @PathVariable String issueIdOrKey, @PathVariable String linkId, Urls urls) {
        Issue issue = links.issue(issueIdOrKey);
        return bean(links.require(issue, linkId), issue, urls);
    }

    @Served(
            value = "Replace a remote link of an issue",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PutMapping("/issue/{issueIdOrKey}/remotelink/{linkId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void updateRemoteIssueLink(
            @PathVariable String issueIdOrKey, @PathVariable String linkId, @RequestBody JsonBody body) {
        links.replace(issueIdOrKey, linkId, globalId(body), RemoteIssueLinkBean.read(body));
    }

    @Served(
            value = "Delete a remote link of an issue",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @DeleteMapping("/issue/{issueIdOrKey}/remotelink/{linkId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteRemoteIssueLinkById(@PathVariable String issueIdOrKey, @PathVariable String linkId) {
        links.delete(issueIdOrKey, linkId);
    }

    private RemoteIssueLinkBean bean(RemoteLink link, Issue issue, Urls urls) {
        return RemoteIssueLinkBean.of(link, issues.key(issue), urls);
    }

    private static @Nullable String globalId(JsonBody body) {
        String text = body.text("globalId").or(null);
        return text == null || text.isBlank() ? null : text;
    }
}
