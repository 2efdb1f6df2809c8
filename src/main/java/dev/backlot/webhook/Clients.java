package dev.backlot.webhook;

import dev.backlot.outbound.AddressGuard;
import java.security.GeneralSecurityException;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.ClientTlsStrategyBuilder;
import org.apache.hc.client5.http.ssl.NoopHostnameVerifier;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.client5.http.ssl.TrustAllStrategy;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.ssl.SSLContexts;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/** The HTTP clients: one that wants receivers to prove who they are and one that does not. Made when somebody needs them. */
final class Clients {

    private final WebhookProperties properties;
    private final AddressGuard guard;
    private @Nullable CloseableHttpClient careful;
    private @Nullable CloseableHttpClient careless;

    Clients(WebhookProperties properties) {
        this.properties = properties;
        this.guard = new AddressGuard("backlot.webhooks.allow", properties.allow());
    }

    synchronized CloseableHttpClient client(boolean verifying) throws GeneralSecurityException {
        CloseableHttpClient known = verifying ? careful : careless;
        if (known != null) {
            return known;
        }
        CloseableHttpClient made = make(verifying);
        if (verifying) {
            careful = made;
        } else {
            careless = made;
        }
        return made;
    }

    /** Each call has a connection of its own: a receiver that died would otherwise be noticed one call late. */
    private CloseableHttpClient make(boolean verifying) throws GeneralSecurityException {
        ConnectionConfig connection = ConnectionConfig.custom()
                .setConnectTimeout(properties.connectTimeout().toMillis(), TimeUnit.MILLISECONDS)
                .build();
        Timeout answer = Timeout.of(properties.answerTimeout());
        return HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(guard)
                        .setDefaultConnectionConfig(connection)
                        .setTlsSocketStrategy(tls(verifying))
                        .setMaxConnTotal(Dispatcher.MOST_AT_ONCE)
                        .setMaxConnPerRoute(Dispatcher.MOST_AT_ONCE)
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(answer)
                        .setConnectionRequestTimeout(answer)
                        .build())
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setUserAgent("Backlot")
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .build();
    }

    private static TlsSocketStrategy tls(boolean verifying) throws GeneralSecurityException {
        ClientTlsStrategyBuilder tls = ClientTlsStrategyBuilder.create();
        if (!verifying) {
            tls.setSslContext(SSLContexts.custom()
                            .loadTrustMaterial(TrustAllStrategy.INSTANCE)
                            .build())
                    .setHostnameVerifier(NoopHostnameVerifier.INSTANCE);
        }
        return tls.buildClassic();
    }

    synchronized void close() {
        for (CloseableHttpClient each : new CloseableHttpClient[] {careful, careless}) {
            if (each != null) {
                each.close(CloseMode.IMMEDIATE);
            }
        }
    }
}
