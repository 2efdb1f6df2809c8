package dev.backlot.api.control.cloning;

import dev.backlot.kernel.Problem;
import dev.backlot.outbound.AddressGuard;
import dev.backlot.outbound.GuardedClient;
import dev.backlot.world.Daemons;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.LongConsumer;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.io.CloseMode;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks the other Jira, again where it is busy; only addresses that may be called, and wherever it leads is not followed. It is
 * asked in a thread beside the caller's, whose wait can so be interrupted, as a wait for a socket cannot.
 */
final class SourceClient implements Closeable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST_BYTES = 128 << 20;

    private final CloneOrder order;
    private final CloseableHttpClient client;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(Daemons.named("clone"));

    /**
     * Asks nothing yet.
     *
     * @param guarded calls only what may be called
     * @param patience is told how many seconds this waits, before it does
     */
    SourceClient(CloneOrder order, CloneProperties properties, GuardedClient guarded, LongConsumer patience) {
        this.order = order;
        this.client = guarded.over(connections -> connections)
                .setRetryStrategy(new Patience(properties.retries(), properties.retryDelay(), patience))
                .build();
    }

    /**
     * What is at a path; nothing where there is nothing, or nothing that these credentials may see.
     *
     * @throws Problem where it cannot be told
     * @throws InterruptedException where somebody interrupts the wait; then only {@link #close()} makes sense
     */
    Optional<JsonNode> find(String path) throws InterruptedException {
        try {
            return thread.submit(() -> ask(path)).get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Problem told) {
                throw told;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
        client.close(CloseMode.IMMEDIATE);
    }

    private Optional<JsonNode> ask(String path) {
        HttpGet request = new HttpGet(order.url().toString().replaceFirst("/+$", "") + path);
        request.setHeader("Accept", "application/json");
        request.setHeader("Authorization", authorization());
        try {
            return client.execute(request, response -> read(path, response));
        } catch (AddressGuard.Forbidden forbidden) {
            throw Problem.invalidField("url", CloneTexts.forbidden(order.url().getHost()));
        } catch (IOException broken) {
            throw Problem.invalid(CloneTexts.broken(path, broken.getClass().getSimpleName()));
        }
    }

    private static Optional<JsonNode> read(String path, ClassicHttpResponse response)
            throws IOException, HttpException {
        return switch (response.getCode()) {
            case 200 -> Optional.of(json(path, EntityUtils.toByteArray(response.getEntity(), MOST_BYTES)));
            case 400, 403, 404 -> {
                EntityUtils.consume(response.getEntity());
                yield Optional.empty();
            }
            case 401 -> throw Problem.invalidField("token", CloneTexts.WHO);
            default -> throw Problem.invalid(CloneTexts.refused(response.getCode(), path));
        };
    }

    private static JsonNode json(String path, byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException noJson) {
            throw Problem.invalid(CloneTexts.noJson(path));
        }
    }

    private String authorization() {
        CloneOrder.Credentials credentials = order.credentials();
        if (credentials.token() != null) {
            return "Bearer " + credentials.token();
        }
        String pair = credentials.user() + ":" + Objects.requireNonNullElse(credentials.password(), "");
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }
}
