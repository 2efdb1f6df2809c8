package dev.backlot.api.platform.issue;

import static dev.backlot.api.Evidence.DOCUMENTED;

import dev.backlot.api.Served;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.issue.IssueArchive;
import dev.backlot.kernel.Problem;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Putting issues away and bringing them back. */
@PlatformController
class ArchiveController {

    private static final Pattern BETWEEN_KEYS = Pattern.compile("[\\s,;\"\\[\\]]+");

    private final IssueArchive archive;
    private final Notifications notifications;

    ArchiveController(IssueArchive archive, Notifications notifications) {
        this.archive = archive;
        this.notifications = notifications;
    }

    @Served(
            value = "Archive many issues",
            known = DOCUMENTED,
            errors = {400, 401, 403})
    @PostMapping(value = "/issue/archive", produces = MediaType.TEXT_PLAIN_VALUE)
    String archiveIssues(
            @RequestBody(required = false) String keys, @RequestParam(defaultValue = "true") boolean notifyUsers) {
        notifications.requireLogin();
        List<String> all = BETWEEN_KEYS
                .splitAsStream(keys == null ? "" : keys)
                .filter(key -> !key.isEmpty())
                .toList();
        return all.stream().map(key -> archived(key, notifyUsers)).collect(Collectors.joining());
    }

    @Served(
            value = "Archive an issue",
            known = DOCUMENTED,
            errors = {401, 403, 404})
    @PutMapping("/issue/{issueIdOrKey}/archive")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void archiveIssue(@PathVariable String issueIdOrKey, @RequestParam(defaultValue = "true") boolean notifyUsers) {
        notifications.requireMayBeSilent(issueIdOrKey, notifyUsers);
        archive.archive(issueIdOrKey);
    }

    @Served(
            value = "Bring an archived issue back",
            known = DOCUMENTED,
            errors = {401, 403, 404})
    @PutMapping("/issue/{issueIdOrKey}/restore")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void restoreIssue(@PathVariable String issueIdOrKey, @RequestParam(defaultValue = "true") boolean notifyUsers) {
        notifications.requireMayBeSilent(issueIdOrKey, notifyUsers);
        archive.restore(issueIdOrKey);
    }

    /** The vendor says that the answer is a stream of results and not what a result looks like. */
    private String archived(String key, boolean notifyUsers) {
        try {
            archiveIssue(key, notifyUsers);
            return IssueRequestTexts.archived(key);
        } catch (Problem problem) {
            return IssueRequestTexts.notArchived(key, String.join(" ", problem.messages()));
        }
    }
}
