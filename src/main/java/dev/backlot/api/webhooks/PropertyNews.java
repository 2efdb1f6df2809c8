package dev.backlot.api.webhooks;

import dev.backlot.api.PropertyBean;
import dev.backlot.property.PropertyChanged;
import dev.backlot.property.PropertyOwner;
import dev.backlot.setting.ApplicationProperty;
import dev.backlot.setting.ApplicationPropertyChanged;
import dev.backlot.webhook.Happening;
import dev.backlot.webhook.Outbox;
import dev.backlot.webhook.WebhookEvent;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells webhooks of what clients store on issues, and of features that are switched on or off. */
@Component
class PropertyNews {

    private static final String KEY = "property.key";
    private static final String PART = "property";

    private static final Map<ApplicationProperty, WebhookEvent> OPTIONS = Map.of(
            ApplicationProperty.VOTING, WebhookEvent.OPTION_VOTING,
            ApplicationProperty.WATCHING, WebhookEvent.OPTION_WATCHING,
            ApplicationProperty.UNASSIGNED, WebhookEvent.OPTION_UNASSIGNED,
            ApplicationProperty.SUBTASKS, WebhookEvent.OPTION_SUBTASKS,
            ApplicationProperty.ATTACHMENTS, WebhookEvent.OPTION_ATTACHMENTS,
            ApplicationProperty.ISSUE_LINKING, WebhookEvent.OPTION_ISSUELINKS,
            ApplicationProperty.TIME_TRACKING, WebhookEvent.OPTION_TIMETRACKING);

    private final Outbox outbox;
    private final Payloads payloads;
    private final IssueParts issues;
    private final HookUrls hookUrls;

    PropertyNews(Outbox outbox, Payloads payloads, IssueParts issues, HookUrls hookUrls) {
        this.outbox = outbox;
        this.payloads = payloads;
        this.issues = issues;
        this.hookUrls = hookUrls;
    }

    /** The value is a text, as it is set. */
    record OptionBean(String key, String value) {}

    @EventListener
    void option(ApplicationPropertyChanged news) {
        WebhookEvent event = OPTIONS.get(news.property());
        if (event == null) {
            return;
        }
        OptionBean option = new OptionBean(news.property().key(), news.value());
        outbox.announce(
                event,
                false,
                () -> Optional.of(new Happening(
                        "option " + option.key(),
                        null,
                        Map.of(KEY, option.key()),
                        () -> payloads.write(event, new Payloads.Parts().with(PART, option)))));
    }

    /** Of what is stored on anything else webhooks do not hear. */
    @EventListener
    void property(PropertyChanged news) {
        if (news.owner() != PropertyOwner.ISSUE) {
            return;
        }
        boolean goes = news.how() == PropertyChanged.How.DELETED;
        WebhookEvent event = goes ? WebhookEvent.ISSUE_PROPERTY_DELETED : WebhookEvent.ISSUE_PROPERTY_SET;
        long issueId = news.ownerId();
        outbox.announce(
                event,
                goes,
                () -> issues.find(issueId)
                        .map(issue -> new Happening(
                                "issue " + issueId,
                                issueId,
                                issues.variables(issue, KEY, news.key()),
                                () -> payloads.write(event, parts(news)))));
    }

    private Payloads.Parts parts(PropertyChanged news) {
        return new Payloads.Parts()
                .with("issue", issues.brief(news.ownerId(), hookUrls.get()))
                .with(PART, new PropertyBean(news.key(), news.json()));
    }
}
