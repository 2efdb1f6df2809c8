package dev.backlot.outbound;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.Timeout;

/**
 * What all clients of other servers have in common: they call only addresses that may be called, go nowhere a server sends
 * them, keep no cookies and no logins, and do not wait for ever.
 *
 * @param guard knows which addresses may be called
 * @param connectTimeout how long a server may take to pick up
 * @param answerTimeout how long it may be silent
 */
public record GuardedClient(AddressGuard guard, Duration connectTimeout, Duration answerTimeout) {

    /** A client in the making, over connections that may have wishes of their own. */
    public HttpClientBuilder over(UnaryOperator<PoolingHttpClientConnectionManagerBuilder> wishes) {
        Timeout answer = Timeout.of(answerTimeout);
        ConnectionConfig connection = ConnectionConfig.custom()
                .setConnectTimeout(connectTimeout.toMillis(), TimeUnit.MILLISECONDS)
                .build();
        return HttpClients.custom()
                .setConnectionManager(wishes.apply(PoolingHttpClientConnectionManagerBuilder.create())
                        .setDnsResolver(guard)
                        .setDefaultConnectionConfig(connection)
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(answer)
                        .setConnectionRequestTimeout(answer)
                        .build())
                .setUserAgent("Backlot")
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching();
    }
}
