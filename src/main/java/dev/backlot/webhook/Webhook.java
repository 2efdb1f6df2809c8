package dev.backlot.webhook;

import dev.backlot.kernel.Change;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Somebody who wants to hear of something. Secret and password are used for sending and told to nobody. */
@Entity
@Table(name = "webhook")
public class Webhook {

    private static final String BETWEEN = ",";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "webhook_seq")
    @SequenceGenerator(name = "webhook_seq", allocationSize = 1)
    private @Nullable Long id;

    private String name;
    private String url;
    private String events = "";
    private @Nullable String jqlFilter;
    private boolean enabled = true;
    private boolean excludeBody;
    private boolean sslVerification = true;
    private @Nullable String secret;
    private @Nullable String login;
    private @Nullable String loginPassword;
    private Instant createdAt;
    private Instant updatedAt;
    private String updatedBy;

    /** For JPA, and for one that is not filled yet. */
    protected Webhook() {}

    Webhook(Instant createdAt) {
        this.createdAt = createdAt;
    }

    /** The number. */
    public long id() {
        return Objects.requireNonNull(id);
    }

    /** The name. */
    public String name() {
        return name;
    }

    /** Where to send, with variables. */
    public String url() {
        return url;
    }

    /** The words of what it hears of, in the order given. */
    public List<String> events() {
        return Arrays.stream(events.split(BETWEEN, -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Which issues it hears of, null for all. */
    public @Nullable String jql() {
        return jqlFilter;
    }

    /** Whether anything is sent. */
    public boolean enabled() {
        return enabled;
    }

    /** Whether what is sent has no body. */
    public boolean excludeBody() {
        return excludeBody;
    }

    /** Whether the receiver has to prove who it is. */
    public boolean sslVerification() {
        return sslVerification;
    }

    /** The name that the receiver is told, null for none. */
    public @Nullable String login() {
        return login;
    }

    /** When it was made. */
    public Instant createdAt() {
        return createdAt;
    }

    /** When it was changed last. */
    public Instant updatedAt() {
        return updatedAt;
    }

    /** The login name of who changed it last. */
    public String updatedBy() {
        return updatedBy;
    }

    boolean awaits(WebhookEvent event) {
        return enabled && events().contains(event.id());
    }

    void edit(WebhookDraft draft, Instant now, String byName) {
        name = Objects.requireNonNullElse(draft.name().or(name), "").strip();
        url = Objects.requireNonNullElse(draft.url().or(url), "").strip();
        events = String.join(BETWEEN, Objects.requireNonNullElse(draft.events().or(events()), List.of()));
        jqlFilter = text(draft.jql(), jqlFilter);
        enabled = !Boolean.FALSE.equals(draft.enabled().or(enabled));
        excludeBody = Boolean.TRUE.equals(draft.excludeBody().or(excludeBody));
        sslVerification = !Boolean.FALSE.equals(draft.sslVerification().or(sslVerification));
        secret = text(draft.secret(), secret);
        login = text(draft.login(), login);
        loginPassword = text(draft.password(), loginPassword);
        updatedAt = now;
        updatedBy = byName;
    }

    private static @Nullable String text(Change<String> change, @Nullable String current) {
        String text = change.or(current);
        return text == null || text.isBlank() ? null : text;
    }
}
