package dev.backlot.api.webhooks;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.backlot.api.Urls;
import dev.backlot.user.User;
import dev.backlot.user.Users;
import dev.backlot.webhook.Webhook;
import java.util.List;

/** A webhook as Jira before 10 shows it; the keys and their order are recorded. Its number is in {@code self} only. */
record OldHookBean(
        String name,
        String url,
        boolean excludeBody,
        FiltersBean filters,
        List<String> events,
        boolean enabled,
        String self,
        String lastUpdatedUser,
        String lastUpdatedDisplayName,
        long lastUpdated) {

    /** The key of the query. */
    static final String SECTION = "issue-related-events-section";

    /** Which issues it hears of, an empty text for all. */
    record FiltersBean(@JsonProperty(SECTION) String issues) {}

    static OldHookBean of(Webhook webhook, Users users, Urls urls) {
        String jql = webhook.jql();
        return new OldHookBean(
                webhook.name(),
                webhook.url(),
                webhook.excludeBody(),
                new FiltersBean(jql == null ? "" : jql),
                webhook.events(),
                webhook.enabled(),
                urls.of("/rest/webhooks/1.0/webhook/" + webhook.id()),
                webhook.updatedBy(),
                users.byName(webhook.updatedBy()).map(User::displayName).orElse(webhook.updatedBy()),
                webhook.updatedAt().toEpochMilli());
    }
}
