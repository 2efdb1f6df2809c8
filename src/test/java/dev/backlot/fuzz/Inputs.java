package dev.backlot.fuzz;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Makes requests for an operation out of what the documentation says of it. The same seed makes the same request. */
final class Inputs {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final List<String> TYPES = List.of(
            "text/plain",
            "application/xml",
            "application/x-www-form-urlencoded",
            "*/*",
            "nonsense",
            "application/json;charset=utf-16");
    private static final List<String> IDS = List.of(
            "10000", "10001", "1", "84", "92", "72", "37", "3", "PR", "PR-1", "PR-2", "fred", "admin", "status",
            "latest");

    private final String server;
    private final String method;
    private final String path;
    private final JsonNode node;

    Inputs(String server, String method, String path, JsonNode node) {
        this.server = server;
        this.method = method;
        this.path = path;
        this.node = node;
    }

    HttpRequest request(Random random) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server + path(random) + query(random)))
                .timeout(Duration.ofSeconds(60));
        Caller.pick(random).headers(random).forEach(request::header);
        JsonNode body = node.path("requestBody").path("content");
        if (body.isEmpty() && random.nextInt(10) > 0) {
            return request.method(method, BodyPublishers.noBody()).build();
        }
        String usual = body.isEmpty()
                ? "application/json"
                : body.propertyNames().iterator().next();
        JsonNode example = body.path(usual).path("example");
        byte[] bytes = Bodies.of(example.isMissingNode() ? JsonNodeFactory.instance.objectNode() : example, random);
        return request.header("Content-Type", random.nextInt(15) == 0 ? Values.pick(TYPES, random) : usual)
                .header("X-Atlassian-Token", "no-check")
                .method(method, BodyPublishers.ofByteArray(bytes))
                .build();
    }

    private String path(Random random) {
        return PLACEHOLDER.matcher(path).replaceAll(match -> {
            String value = random.nextInt(4) == 0 ? Values.text(random) : good(match.group(1), random);
            return value.isEmpty() ? "0" : encoded(value).replace("$", "\\$");
        });
    }

    private String query(Random random) {
        List<String> pairs = new ArrayList<>();
        for (JsonNode parameter : node.path("parameters")) {
            if (parameter.path("in").asString().equals("query") && random.nextInt(3) == 0) {
                String name = parameter.path("name").asString();
                String value = random.nextBoolean() ? good(name, random) : Values.text(random);
                pairs.add(encoded(name) + "=" + encoded(value));
                if (random.nextInt(12) == 0) {
                    pairs.add(encoded(name) + "=" + encoded(Values.text(random)));
                }
            }
        }
        return pairs.isEmpty() ? "" : pairs.stream().collect(Collectors.joining("&", "?", ""));
    }

    private String good(String name, Random random) {
        String example = node.path("parameters")
                .valueStream()
                .filter(each -> each.path("name").asString().equals(name))
                .map(each -> each.path("example").asString(""))
                .findFirst()
                .orElse("");
        return example.isEmpty() || random.nextInt(4) == 0 ? Values.pick(IDS, random) : example;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
