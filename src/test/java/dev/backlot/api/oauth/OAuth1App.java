package dev.backlot.api.oauth;

import com.github.scribejava.core.builder.ServiceBuilder;
import com.github.scribejava.core.builder.api.DefaultApi10a;
import com.github.scribejava.core.builder.api.OAuth1SignatureType;
import com.github.scribejava.core.model.OAuth1AccessToken;
import com.github.scribejava.core.model.OAuth1RequestToken;
import com.github.scribejava.core.model.OAuthRequest;
import com.github.scribejava.core.model.Response;
import com.github.scribejava.core.model.Verb;
import com.github.scribejava.core.oauth.OAuth10aService;
import com.github.scribejava.core.services.HMACSha1SignatureService;
import com.github.scribejava.core.services.RSASha1SignatureService;
import com.github.scribejava.core.services.SignatureService;
import com.github.scribejava.core.services.TimestampService;
import com.github.scribejava.core.services.TimestampServiceImpl;
import dev.backlot.support.HttpTest;
import java.security.PrivateKey;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Where Jira's steps of OAuth 1.0a are and how they are signed, for a public client; its clock is the server's. */
final class OAuth1App extends DefaultApi10a {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String url;
    private final @Nullable PrivateKey key;
    private final OAuth1SignatureType place;

    OAuth1App(String url, @Nullable PrivateKey key, OAuth1SignatureType place) {
        this.url = url + "/plugins/servlet/oauth";
        this.key = key;
        this.place = place;
    }

    OAuth10aService service(String consumerKey, String secret, String callback) {
        return new ServiceBuilder(consumerKey)
                .apiSecret(secret)
                .callback(callback)
                .build(this);
    }

    @Override
    public String getRequestTokenEndpoint() {
        return url + "/request-token";
    }

    @Override
    public String getAccessTokenEndpoint() {
        return url + "/access-token";
    }

    @Override
    protected String getAuthorizationBaseUrl() {
        return url + "/authorize";
    }

    @Override
    public SignatureService getSignatureService() {
        return key == null ? new HMACSha1SignatureService() : new RSASha1SignatureService(key);
    }

    @Override
    public OAuth1SignatureType getSignatureType() {
        return place;
    }

    @Override
    public TimestampService getTimestampService() {
        return new TimestampServiceImpl() {
            @Override
            public String getTimestampInSeconds() {
                return Long.toString(Instant.parse(HttpTest.NOW).getEpochSecond());
            }

            @Override
            public String getNonce() {
                return "n" + COUNT.incrementAndGet();
            }
        };
    }

    /** A signed request. */
    static Response call(OAuth10aService service, @Nullable OAuth1AccessToken token, OAuthRequest request)
            throws Exception {
        service.signRequest(token == null ? new OAuth1AccessToken("", "") : token, request);
        return service.execute(request);
    }

    static OAuthRequest get(String address) {
        return new OAuthRequest(Verb.GET, address);
    }

    static OAuth1RequestToken asked(OAuth10aService service) throws Exception {
        return service.getRequestToken();
    }
}
