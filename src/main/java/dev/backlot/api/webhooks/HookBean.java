package dev.backlot.api.webhooks;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.backlot.webhook.Webhook;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A webhook as Jira shows it since 10. Secret and password are shown to nobody.
 *
 * @param configuration texts by name: {@code EXCLUDE_BODY}, {@code FILTERS}
 * @param credentials the name that receivers are told, null for none
 * @param statistics how sending went, where that was asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record HookBean(
        long id,
        String name,
        long createdDate,
        long updatedDate,
        List<String> events,
        Map<String, String> configuration,
        String url,
        boolean active,
        String scopeType,
        boolean sslVerificationRequired,
        @Nullable CredentialsBean credentials,
        @Nullable StatisticsBean statistics) {

    /** Who receivers think is calling. */
    record CredentialsBean(String username) {}

    static HookBean of(Webhook webhook, @Nullable StatisticsBean statistics) {
        Map<String, String> configuration = new LinkedHashMap<>();
        configuration.put("EXCLUDE_BODY", Boolean.toString(webhook.excludeBody()));
        String jql = webhook.jql();
        if (jql != null) {
            configuration.put("FILTERS", jql);
        }
        String login = webhook.login();
        return new HookBean(
                webhook.id(),
                webhook.name(),
                webhook.createdAt().toEpochMilli(),
                webhook.updatedAt().toEpochMilli(),
                webhook.events(),
                configuration,
                webhook.url(),
                webhook.enabled(),
                "global",
                webhook.sslVerification(),
                login == null ? null : new CredentialsBean(login),
                statistics);
    }
}
