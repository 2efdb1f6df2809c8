package dev.backlot.api.control.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The server that a command asks: where it is, which of its worlds, and who asks. */
final class Server {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Option(
            names = "--url",
            paramLabel = "URL",
            defaultValue = "${env:BACKLOT_URL:-http://localhost:8080}",
            description = "Where the server is, or BACKLOT_URL; ${DEFAULT-VALUE} otherwise.")
    private URI url;

    @Option(
            names = {"-w", "--world"},
            paramLabel = "NAME",
            description = "The world that is meant; the server's own where left out.")
    private @Nullable String world;

    @Option(
            names = {"-u", "--user"},
            paramLabel = "NAME:PASSWORD",
            defaultValue = "${env:BACKLOT_USER}",
            description = "Who asks, or BACKLOT_USER; on the server's own machine nobody need be named.")
    private @Nullable String user;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    /** What comes back for a request without a body. */
    String ask(String method, String path) {
        return ask(method, path, "application/json", BodyPublishers.noBody());
    }

    /** What comes back for a request. */
    String ask(String method, String path, String type, BodyPublisher body) {
        try (InputStream answer = open(method, path, type, body)) {
            return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What comes back as JSON. */
    JsonNode json(String method, String path) {
        return JSON.readTree(ask(method, path));
    }

    /**
     * What comes back, as it comes.
     *
     * @throws Refused where nobody answers, or with a refusal
     */
    InputStream open(String method, String path, String type, BodyPublisher body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path))
                .method(method, body)
                .header("Content-Type", type)
                .header("Accept", type + ", */*;q=0.5");
        if (user != null && !user.isEmpty()) {
            String credentials = Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.UTF_8));
            request.header("Authorization", "Basic " + credentials);
        }
        try {
            HttpResponse<InputStream> response = client.send(request.build(), BodyHandlers.ofInputStream());
            if (response.statusCode() >= 300) {
                throw refused(response);
            }
            return response.body();
        } catch (IOException nobody) {
            throw new Refused(
                    CommandLineTool.NO_SERVER,
                    "No server answers at " + url + ": " + nobody.getClass().getSimpleName());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Refused(CommandLineTool.REFUSED, "Interrupted");
        }
    }

    private URI address(String path) {
        String base = url.toString().replaceFirst("/+$", "");
        return URI.create(base + (world == null ? "" : "/w/" + world) + "/_backlot/v1" + path);
    }

    private static Refused refused(HttpResponse<InputStream> response) throws IOException {
        String body = new String(response.body().readAllBytes(), StandardCharsets.UTF_8);
        StringJoiner lines = new StringJoiner(System.lineSeparator());
        try {
            JsonNode told = JSON.readTree(body);
            told.path("errorMessages").forEach(message -> lines.add(message.asString()));
            told.path("errors")
                    .propertyStream()
                    .forEach(error ->
                            lines.add(error.getKey() + ": " + error.getValue().asString()));
        } catch (JacksonException noJson) {
            lines.add(body.strip());
        }
        String reason = lines.length() == 0 ? "" : System.lineSeparator() + lines;
        return new Refused(CommandLineTool.REFUSED, "The server refused: " + response.statusCode() + reason);
    }
}
