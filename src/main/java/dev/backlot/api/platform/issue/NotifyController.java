package dev.backlot.api.platform.issue;

import static dev.backlot.api.Evidence.DOCUMENTED;

import dev.backlot.api.JsonBody;
import dev.backlot.api.Served;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.issue.Issues;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Mails about issues. Backlot checks what is to be sent and sends nothing. */
@PlatformController
class NotifyController {

    private final Issues issues;
    private final Notifications notifications;

    NotifyController(Issues issues, Notifications notifications) {
        this.issues = issues;
        this.notifications = notifications;
    }

    @Served(
            value = "Check a mail about an issue; none is sent",
            known = DOCUMENTED,
            errors = {400, 401, 404},
            changes = false)
    @PostMapping("/issue/{issueIdOrKey}/notify")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void notify(@PathVariable String issueIdOrKey, @RequestBody JsonBody body) {
        issues.existing(issueIdOrKey);
        notifications.requireLogin();
        notifications.check(body);
    }
}
