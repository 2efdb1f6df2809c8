package dev.backlot.testkit;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Calls a world in somebody's name: for what a test prepares and looks at beside the client that it tests. */
public final class Caller {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int FIRST_FAILURE = 300;

    /** One for all: its threads are daemons, and it keeps connections open. */
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    private final String base;
    private final String authorization;

    private Caller(String base, String authorization) {
        this.base = base;
        this.authorization = authorization;
    }

    /** Somebody who says no name. */
    static Caller anonymous(String base) {
        return new Caller(base, null);
    }

    /** A user with a password. */
    static Caller withPassword(String base, String user, String password) {
        byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return new Caller(base, "Basic " + Base64.getEncoder().encodeToString(pair));
    }

    /** Gets a path such as {@code /rest/api/2/myself}. */
    public Answer get(String path) {
        return send("GET", path, null);
    }

    /** Posts JSON. */
    public Answer post(String path, String json) {
        return send("POST", path, json);
    }

    /** Puts JSON. */
    public Answer put(String path, String json) {
        return send("PUT", path, json);
    }

    /** Deletes what is at a path. */
    public Answer delete(String path) {
        return send("DELETE", path, null);
    }

    /**
     * Sends a request and gives whatever is answered.
     *
     * @param method HTTP's
     * @param path from the world's base on, with its query
     * @param json the body, null for none
     * @throws BacklotException where there is no answer
     */
    public Answer send(String method, String path, String json) {
        HttpRequest.BodyPublisher body = json == null
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(json, StandardCharsets.UTF_8);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .method(method, body)
                .timeout(PATIENCE)
                .header("Accept", "application/json");
        if (json != null) {
            request.header("Content-Type", "application/json");
        }
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        try {
            return answer(CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)));
        } catch (IOException failed) {
            throw new BacklotException("No answer to " + method + " " + base + path + ": " + failed, failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new BacklotException("Interrupted during " + method + " " + base + path, interrupted);
        }
    }

    /** Sends a request that must succeed. */
    Answer require(String method, String path, String json) {
        Answer answer = send(method, path, json);
        if (answer.status() >= FIRST_FAILURE) {
            throw new BacklotException(method + " " + base + path + (json == null ? "" : " " + json)
                    + " was answered with " + answer.status() + ": " + answer.body());
        }
        return answer;
    }

    private static Answer answer(HttpResponse<String> response) {
        Map<String, List<String>> headers = response.headers().map().entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().toLowerCase(Locale.ROOT),
                        Map.Entry::getValue,
                        (one, other) -> one,
                        TreeMap::new));
        return new Answer(response.statusCode(), headers, response.body());
    }
}
