package dev.backlot.webhook;

import dev.backlot.outbound.AddressGuard;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Sends one thing to one receiver, once. */
@Component
class Sender implements DisposableBean {

    static final String JSON = "application/json";
    static final String IDENTIFIER = "X-Atlassian-Webhook-Identifier";
    static final String SIGNATURE = "X-Hub-Signature";

    private static final int ANSWER_KEPT = 2000;
    private static final int WORDS_KEPT = 1000;

    /** Of these, and of the server's own errors, Atlassian says that Cloud tries again. */
    private static final Set<Integer> PASSING = Set.of(408, 409, 425, 429);

    private final WebhookProperties properties;
    private final Clients clients;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(Dispatcher.THREADS);

    Sender(WebhookProperties properties) {
        this.properties = properties;
        this.clients = new Clients(properties);
    }

    Outcome send(Delivery delivery, DeliveryTable.Access access) {
        long begin = System.nanoTime();
        HttpPost request;
        CloseableHttpClient client;
        try {
            request = request(delivery, access);
            client = clients.client(access.sslVerification());
        } catch (IllegalArgumentException | GeneralSecurityException wrong) {
            return new Outcome(DeliveryState.FAILED, false, null, 0, words(wrong), null);
        }
        // A receiver that answers drop by drop is cut off, too.
        ScheduledFuture<?> deadline =
                watch.schedule(request::abort, properties.answerTimeout().toMillis(), TimeUnit.MILLISECONDS);
        try (ClassicHttpResponse response = client.executeOpen(null, request, null)) {
            return outcome(response.getCode(), begun(response.getEntity()), millis(begin));
        } catch (AddressGuard.Forbidden forbidden) {
            return new Outcome(DeliveryState.REFUSED, false, null, millis(begin), WebhookTexts.FORBIDDEN_ADDRESS, null);
        } catch (IOException | RuntimeException failed) {
            String failure = request.isAborted() || failed instanceof InterruptedIOException
                    ? WebhookTexts.TOO_SLOW
                    : words(failed);
            return new Outcome(DeliveryState.FAILED, true, null, millis(begin), failure, null);
        } finally {
            deadline.cancel(false);
        }
    }

    private static HttpPost request(Delivery delivery, DeliveryTable.Access access) throws GeneralSecurityException {
        HttpPost request = new HttpPost(delivery.url());
        byte[] body = delivery.body();
        if (body != null) {
            request.setEntity(new ByteArrayEntity(body, ContentType.create(JSON)));
        }
        request.setHeader(IDENTIFIER, delivery.identifier());
        if (delivery.attempts() > 0) {
            request.setHeader("X-Atlassian-Webhook-Retry", delivery.attempts());
        }
        String secret = access.secret();
        if (secret != null) {
            request.setHeader(SIGNATURE, signature(secret, body == null ? new byte[0] : body));
        }
        if (access.login() != null) {
            String pair = access.login() + ":" + (access.password() == null ? "" : access.password());
            request.setHeader(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
        }
        return request;
    }

    static String signature(String secret, byte[] body) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return "sha256=" + HexFormat.of().formatHex(mac.doFinal(body));
    }

    private static Outcome outcome(int status, @Nullable String answer, long millis) {
        boolean taken = status >= 200 && status < 300;
        return new Outcome(
                taken ? DeliveryState.DELIVERED : DeliveryState.FAILED,
                !taken && (status >= 500 || PASSING.contains(status)),
                status,
                millis,
                null,
                answer);
    }

    /** How an answer begins, without what no database column can hold. */
    private static @Nullable String begun(@Nullable HttpEntity entity) {
        if (entity == null) {
            return null;
        }
        try (InputStream content = entity.getContent()) {
            return new String(content.readNBytes(ANSWER_KEPT), StandardCharsets.UTF_8).replace('\0', ' ');
        } catch (IOException brokenOff) {
            return null;
        }
    }

    private static String words(Throwable failed) {
        String text = WebhookTexts.CANNOT_CALL.formatted(failed.toString()).replace('\0', ' ');
        return text.substring(0, Math.min(WORDS_KEPT, text.length()));
    }

    private static long millis(long begin) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
    }

    @Override
    public void destroy() {
        watch.shutdownNow();
        clients.close();
    }
}
