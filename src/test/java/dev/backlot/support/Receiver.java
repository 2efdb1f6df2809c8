package dev.backlot.support;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** A program on this machine that webhooks are sent to. It answers 200 unless told otherwise, and remembers all. */
public final class Receiver implements AutoCloseable {

    /** Breaks off the connection instead of answering. */
    public static final int HANG_UP = -1;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private volatile ToIntFunction<Call> answer = call -> 200;

    /**
     * Something that was received.
     *
     * @param path the path with the query
     * @param headers the headers by name, the name in lower case
     */
    // Compared with nothing.
    @SuppressWarnings("ArrayRecordComponent")
    public record Call(String method, String path, Map<String, String> headers, byte[] body) {

        /** The body as text. */
        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        /** The body as JSON. */
        public JsonPath json() {
            return JsonPath.from(text());
        }

        /** What happened, null for a call without a body. */
        public @Nullable String event() {
            return body.length == 0 ? null : json().getString("webhookEvent");
        }

        /** The text that names it. */
        public String identifier() {
            return String.valueOf(headers.get("x-atlassian-webhook-identifier"));
        }
    }

    private Receiver(HttpServer server) {
        this.server = server;
    }

    /** One that listens on a free port. */
    public static Receiver start() {
        return start(0);
    }

    /** One that listens on a port where there was one before. */
    public static Receiver start(int port) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 50);
            Receiver receiver = new Receiver(server);
            server.createContext("/", receiver::receive);
            server.setExecutor(receiver.threads);
            server.start();
            return receiver;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** From now on it answers so; it may wait before it does. */
    public void answers(ToIntFunction<Call> status) {
        answer = status;
    }

    /** Where it listens. */
    public int port() {
        return server.getAddress().getPort();
    }

    /** An address of it. */
    public String url(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    /** What came, in its order. */
    public List<Call> calls() {
        return List.copyOf(calls);
    }

    /** What came of an event. */
    public List<Call> calls(String event) {
        return calls.stream().filter(call -> event.equals(call.event())).toList();
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            Map<String, String> headers = new java.util.TreeMap<>();
            exchange.getRequestHeaders()
                    .forEach((name, values) ->
                            headers.put(name.toLowerCase(java.util.Locale.ROOT), String.join(", ", values)));
            Call call = new Call(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().toString(),
                    headers,
                    exchange.getRequestBody().readAllBytes());
            calls.add(call);
            int status = answer.applyAsInt(call);
            if (status != HANG_UP) {
                if (status == 302) {
                    exchange.getResponseHeaders().add("Location", url("/elsewhere"));
                }
                byte[] body = "Thanks".getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(status, body.length);
                exchange.getResponseBody().write(body);
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
