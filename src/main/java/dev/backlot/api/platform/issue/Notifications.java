package dev.backlot.api.platform.issue;

import dev.backlot.api.JsonBody;
import dev.backlot.issue.Issue;
import dev.backlot.issue.Issues;
import dev.backlot.kernel.Problem;
import dev.backlot.project.Permission;
import dev.backlot.user.CurrentUser;
import dev.backlot.user.Users;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks what requests say about mails. Backlot sends none. */
@Component
class Notifications {

    private final Issues issues;
    private final CurrentUser currentUser;
    private final Users users;

    Notifications(Issues issues, CurrentUser currentUser, Users users) {
        this.issues = issues;
        this.currentUser = currentUser;
        this.users = users;
    }

    /**
     * Refuses an anonymous caller.
     *
     * @throws Problem that asks to log in
     */
    void requireLogin() {
        if (currentUser.viewer().isAnonymous()) {
            throw Problem.unauthenticated();
        }
    }

    /** Only administrators of Jira or the project may change an issue without a mail; documented. */
    void requireMayBeSilent(String issueIdOrKey, boolean notifyUsers) {
        if (notifyUsers) {
            return;
        }
        Issue issue = issues.existing(issueIdOrKey);
        boolean may = currentUser.viewer().administrator() || issues.allows(Permission.ADMINISTER_PROJECTS, issue);
        if (!may) {
            throw currentUser.viewer().refusal(IssueRequestTexts.SILENT);
        }
    }

    /**
     * Checks a mail that is to be sent.
     *
     * @throws Problem where it has no recipients or is for users or groups that there are not
     */
    void check(JsonBody mail) {
        Stream.of("subject", "textBody", "htmlBody").forEach(mail::text);
        Map<String, String> errors = new LinkedHashMap<>();
        JsonBody to = mail.object("to").or(null);
        if (to == null || hasNoRecipient(to)) {
            throw Problem.invalid(IssueRequestTexts.NO_RECIPIENT);
        }
        checkNames(to, "users", "user", errors);
        checkNames(to, "groups", "group", errors);
        JsonBody restrict = mail.object("restrict").or(null);
        if (restrict != null) {
            checkNames(restrict, "groups", "group", errors);
            restrict.objects("permissions");
        }
        if (!errors.isEmpty()) {
            throw Problem.invalidFields(errors);
        }
    }

    private static boolean hasNoRecipient(JsonBody to) {
        List<Boolean> flags = new ArrayList<>();
        Stream.of("reporter", "assignee", "watchers", "voters")
                .forEach(role -> flags.add(Boolean.TRUE.equals(to.flag(role).or(null))));
        return !flags.contains(true)
                && to.objects("users").isEmpty()
                && to.objects("groups").isEmpty();
    }

    private void checkNames(JsonBody where, String key, String what, Map<String, String> errors) {
        for (JsonBody each : where.objects(key)) {
            String name = each.text("name").or(null);
            if (!exists(what, name)) {
                errors.put(key, IssueRequestTexts.noSuch(what, String.valueOf(name)));
            }
        }
    }

    private boolean exists(String what, @Nullable String name) {
        if (name == null) {
            return false;
        }
        return what.equals("user")
                ? users.byName(name).isPresent()
                : users.membersOf(name).isPresent();
    }
}
