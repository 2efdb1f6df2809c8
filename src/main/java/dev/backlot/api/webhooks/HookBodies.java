package dev.backlot.api.webhooks;

import dev.backlot.api.JsonBody;
import dev.backlot.kernel.Change;
import dev.backlot.webhook.WebhookDraft;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads registrations. */
final class HookBodies {

    private HookBodies() {}

    /** As before 10; older documents call the query {@code jqlFilter} and the last key {@code excludeIssueDetails}. */
    static WebhookDraft old(JsonBody body) {
        JsonBody filters = body.object("filters").or(null);
        Change<String> jql = filters == null ? Change.keep() : filters.text(OldHookBean.SECTION);
        Change<Boolean> excludeBody = body.flag("excludeBody");
        return new WebhookDraft(
                body.text("name"),
                body.text("url"),
                events(body),
                jql.isSet() ? jql : body.text("jqlFilter"),
                body.flag("enabled"),
                excludeBody.isSet() ? excludeBody : body.flag("excludeIssueDetails"),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep());
    }

    /** As since 10: what a receiver needs besides is in {@code configuration}, and a secret anywhere else is ignored. */
    static WebhookDraft since10(JsonBody body) {
        Optional<JsonBody> configuration =
                Optional.ofNullable(body.object("configuration").or(null));
        Optional<JsonBody> credentials =
                Optional.ofNullable(body.object("credentials").or(null));
        boolean lifted = body.json("credentials").filter(JsonNode::isNull).isPresent();
        Change<String> none = lifted ? Change.set(null) : Change.keep();
        return new WebhookDraft(
                body.text("name"),
                body.text("url"),
                events(body),
                configuration.map(each -> each.text("FILTERS")).orElse(Change.keep()),
                body.flag("active"),
                configuration.map(each -> each.flag("EXCLUDE_BODY")).orElse(Change.keep()),
                body.flag("sslVerificationRequired"),
                configuration.map(each -> each.text("SECRET")).orElse(Change.keep()),
                credentials.map(each -> each.text("username")).orElse(none),
                credentials.map(each -> each.text("password")).orElse(none));
    }

    private static Change<List<String>> events(JsonBody body) {
        return body.json("events").filter(value -> !value.isNull()).isPresent()
                ? Change.set(body.texts("events"))
                : Change.keep();
    }
}
