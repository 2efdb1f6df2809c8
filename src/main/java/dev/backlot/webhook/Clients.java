package dev.backlot.webhook;

import dev.backlot.outbound.AddressGuard;
import dev.backlot.outbound.GuardedClient;
import java.security.GeneralSecurityException;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.ssl.ClientTlsStrategyBuilder;
import org.apache.hc.client5.http.ssl.NoopHostnameVerifier;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.client5.http.ssl.TrustAllStrategy;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.ssl.SSLContexts;
import org.jspecify.annotations.Nullable;

/** The HTTP clients: one that wants receivers to prove who they are and one that does not. Made when somebody needs them. */
final class Clients {

    private final GuardedClient client;
    private @Nullable CloseableHttpClient careful;
    private @Nullable CloseableHttpClient careless;

    Clients(WebhookProperties properties) {
        this.client = new GuardedClient(
                new AddressGuard("backlot.webhooks.allow", properties.allow()),
                properties.connectTimeout(),
                properties.answerTimeout());
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
        TlsSocketStrategy tls = tls(verifying);
        return client.over(connections -> connections
                        .setTlsSocketStrategy(tls)
                        .setMaxConnTotal(Dispatcher.MOST_AT_ONCE)
                        .setMaxConnPerRoute(Dispatcher.MOST_AT_ONCE))
                .setConnectionReuseStrategy((request, response, context) -> false)
                .disableAutomaticRetries()
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
