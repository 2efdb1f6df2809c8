package dev.backlot.oauth;

import dev.backlot.kernel.JiraVersion;
import dev.backlot.kernel.Problem;
import dev.backlot.kernel.Secrets;
import dev.backlot.user.CurrentUser;
import dev.backlot.user.Scope;
import dev.backlot.world.Cached;
import dev.backlot.world.Revision;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The registered applications. Administrators see and change them; who takes part in a protocol finds them. */
@Service
public class OAuthClients {

    private static final int LONGEST_NAME = 255;
    private static final int KEY_BYTES = 16;
    private static final int SECRET_BYTES = 32;

    private final OAuthClientRepository repository;
    private final RedirectUris redirects;
    private final CurrentUser currentUser;
    private final JiraVersion version;
    private final Clock clock;
    private final Cached<List<OAuthClient>> all;

    OAuthClients(
            OAuthClientRepository repository,
            RedirectUris redirects,
            CurrentUser currentUser,
            JiraVersion version,
            Clock clock,
            Revision revision) {
        this.repository = repository;
        this.redirects = redirects;
        this.currentUser = currentUser;
        this.version = version;
        this.clock = clock;
        this.all = new Cached<>(revision, repository::findAllByOrderById);
    }

    /** The application with this client id or consumer key. */
    public Optional<OAuthClient> byKey(Protocol protocol, String key) {
        return all.get().stream()
                .filter(client -> client.protocol() == protocol && client.key().equals(key))
                .findFirst();
    }

    /** The application with this number. */
    public Optional<OAuthClient> byId(long id) {
        return all.get().stream().filter(client -> client.id() == id).findFirst();
    }

    /**
     * Every application, oldest first.
     *
     * @throws Problem where the caller is no administrator
     */
    public List<OAuthClient> all() {
        requireAdministrator();
        return all.get();
    }

    /**
     * Registers an application.
     *
     * @throws Problem where the caller is no administrator, or something said of the application does not do
     */
    @Transactional
    public RegisteredApplication register(NewClient wanted) {
        requireAdministrator();
        String name = wanted.name();
        if (name == null || name.isBlank() || name.length() > LONGEST_NAME) {
            throw Problem.invalidField("name", OAuthTexts.NAME_WRONG);
        }
        return switch (String.valueOf(wanted.protocol()).toLowerCase(Locale.ROOT)) {
            case "oauth2", "null" -> registerOAuth2(name.strip(), wanted);
            case "oauth1" -> registerOAuth1(name.strip(), wanted);
            default -> throw Problem.invalidField("protocol", OAuthTexts.PROTOCOL_WRONG);
        };
    }

    /**
     * Forgets an application; whatever it holds stops working.
     *
     * @throws Problem where the caller is no administrator, or there is no such application
     */
    @Transactional
    public void delete(long id) {
        requireAdministrator();
        repository.deleteById(
                byId(id).orElseThrow(() -> Problem.notFound(OAuthTexts.UNKNOWN)).id());
    }

    private RegisteredApplication registerOAuth2(String name, NewClient wanted) {
        if (!version.atLeast(8, 22)) {
            throw Problem.invalidField("protocol", OAuthTexts.NO_OAUTH2);
        }
        if (!redirects.isGood(wanted.redirectUri())) {
            throw Problem.invalidField("redirectUri", OAuthTexts.REDIRECT_WRONG);
        }
        Scope scope = Arrays.stream(Scope.values())
                .filter(each -> each.name().equals(wanted.scope()))
                .findFirst()
                .orElseThrow(() -> Problem.invalidField("scope", OAuthTexts.SCOPE_WRONG));
        OAuthClient client = client(Protocol.OAUTH2, name, Secrets.random(KEY_BYTES), scope, wanted.redirectUri());
        String secret = Secrets.random(SECRET_BYTES);
        client.secretHash(Secrets.hash(secret));
        return new RegisteredApplication(repository.save(client), secret);
    }

    private RegisteredApplication registerOAuth1(String name, NewClient wanted) {
        String callback = wanted.redirectUri();
        if (callback != null && !RedirectUris.isAddress(callback)) {
            throw Problem.invalidField("redirectUri", OAuthTexts.REDIRECT_WRONG);
        }
        OAuthClient client =
                client(Protocol.OAUTH1, name, consumerKey(wanted.consumerKey()), Scope.SYSTEM_ADMIN, callback);
        String publicKey = wanted.publicKey();
        if (publicKey != null) {
            client.publicKey(PublicKeys.normalized(publicKey)
                    .orElseThrow(() -> Problem.invalidField("publicKey", OAuthTexts.PUBLIC_KEY_WRONG)));
            return new RegisteredApplication(repository.save(client), null);
        }
        String secret = Secrets.random(SECRET_BYTES);
        client.sharedSecret(secret);
        return new RegisteredApplication(repository.save(client), secret);
    }

    private String consumerKey(@Nullable String wanted) {
        String key = wanted == null ? Secrets.random(KEY_BYTES) : wanted;
        if (!key.matches("[\\x21-\\x7e]{1,255}")) {
            throw Problem.invalidField("consumerKey", OAuthTexts.KEY_WRONG);
        }
        if (all.get().stream().anyMatch(client -> client.key().equals(key))) {
            throw Problem.invalidField("consumerKey", OAuthTexts.KEY_TAKEN);
        }
        return key;
    }

    private OAuthClient client(Protocol protocol, String name, String key, Scope scope, @Nullable String redirectUri) {
        return new OAuthClient(
                protocol, name, key, scope, redirectUri, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    private void requireAdministrator() {
        currentUser.viewer().requireAdministrator(OAuthTexts.NOT_AN_ADMINISTRATOR);
    }
}
