package dev.backlot.api.platform.talk;

import static dev.backlot.api.Evidence.DOCUMENTED;
import static dev.backlot.api.Evidence.OBSERVED;

import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.issue.Issue;
import dev.backlot.issue.Issues;
import dev.backlot.kernel.Problem;
import dev.backlot.user.CurrentUser;
import dev.backlot.watch.Votes;
import dev.backlot.watch.Watches;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import tools.jackson.databind.JsonNode;

/** Who watches an issue and who voted for it. */
@PlatformController
class WatchController {

    private final Issues issues;
    private final Watches watches;
    private final Votes votes;
    private final People people;
    private final CurrentUser currentUser;

    WatchController(Issues issues, Watches watches, Votes votes, People people, CurrentUser currentUser) {
        this.issues = issues;
        this.watches = watches;
        this.votes = votes;
        this.people = people;
        this.currentUser = currentUser;
    }

    @Served(
            value = "Get the watchers of an issue",
            known = DOCUMENTED,
            errors = {401, 404})
    @GetMapping("/issue/{issueIdOrKey}/watchers")
    WatchesBean getIssueWatchers(@PathVariable String issueIdOrKey, Urls urls) {
        Issue issue = issues.existing(issueIdOrKey);
        List<Long> ids = watches.watchersOf(Set.of(issue.id())).getOrDefault(issue.id(), List.of());
        return WatchesBean.of(issues.key(issue), ids, currentUser.viewer().userId(), urls)
                .with(watches.showsWatchers(issue) ? people.beans(ids, urls) : List.of());
    }

    @Served(
            value = "Add a watcher to an issue",
            known = OBSERVED,
            errors = {400, 401, 404})
    @PostMapping("/issue/{issueIdOrKey}/watchers")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void addWatcher(
            @PathVariable String issueIdOrKey,
            @RequestParam(required = false) @Nullable String userName,
            @RequestBody(required = false) @Nullable JsonNode body) {
        watches.add(issueIdOrKey, body == null || body.isNull() ? userName : name(body));
    }

    @Served(
            value = "Remove a watcher from an issue",
            known = OBSERVED,
            errors = {400, 401, 404})
    @DeleteMapping("/issue/{issueIdOrKey}/watchers")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeWatcher(
            @PathVariable String issueIdOrKey,
            @RequestParam(required = false) @Nullable String username,
            @RequestParam(required = false) @Nullable String userName) {
        watches.remove(issueIdOrKey, username == null ? userName : username);
    }

    @Served(
            value = "Get the votes for an issue",
            known = DOCUMENTED,
            errors = {401, 404})
    @GetMapping("/issue/{issueIdOrKey}/votes")
    VotesBean getVotes(@PathVariable String issueIdOrKey, Urls urls) {
        Issue issue = issues.existing(issueIdOrKey);
        votes.requireOn();
        List<Long> ids = votes.votersOf(Set.of(issue.id())).getOrDefault(issue.id(), List.of());
        return VotesBean.of(issues.key(issue), ids, currentUser.viewer().userId(), urls)
                .with(votes.showsVoters(issue) ? people.beans(ids, urls) : List.of());
    }

    @Served(
            value = "Vote for an issue",
            known = DOCUMENTED,
            errors = {401, 404})
    @PostMapping("/issue/{issueIdOrKey}/votes")
    VotesBean addVote(@PathVariable String issueIdOrKey, Urls urls) {
        votes.vote(issueIdOrKey);
        return getVotes(issueIdOrKey, urls);
    }

    @Served(
            value = "Take one's vote for an issue back",
            known = DOCUMENTED,
            errors = {401, 404})
    @DeleteMapping("/issue/{issueIdOrKey}/votes")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeVote(@PathVariable String issueIdOrKey) {
        votes.unvote(issueIdOrKey);
    }

    private static String name(JsonNode body) {
        if (!body.isString()) {
            throw Problem.invalid("The request body must be the name of a user as a JSON string.");
        }
        return body.asString();
    }
}
