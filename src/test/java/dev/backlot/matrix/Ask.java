package dev.backlot.matrix;

import dev.backlot.support.Jira;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * One request of the matrix.
 *
 * @param operation the method and the path with its variables
 * @param address the path without variables, and the query
 * @param body JSON, the name of the part that a file is sent in, {@code picture} for a picture alone,
 *     a form, or empty
 */
record Ask(String operation, String address, String body) {

    private static final String FORM = "form:";
    private static final Path REQUESTS = Path.of("src", "test", "resources", "permissions", "requests.tsv");
    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    /** What is in the private project. */
    private static final Pattern SECRET = Pattern.compile("\\b(VLT|109[0-9]{2}|90[01]|10100|1010000)\\b");

    /** What the other issue has beside it. */
    private static final Pattern ISSUE = Pattern.compile("\\b(VLT-1)\\b|\\b10900\\b");

    static List<Ask> all() throws IOException {
        return Files.readAllLines(REQUESTS).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .map(parts -> new Ask(parts[0] + " " + parts[1], parts[2], parts.length > 3 ? parts[3] : ""))
                .toList();
    }

    String method() {
        return operation.substring(0, operation.indexOf(' '));
    }

    boolean reads() {
        return method().equals("GET") || operation.equals("POST /rest/api/2/search");
    }

    /** Whether it names something of the private project. */
    boolean namesSecrets() {
        return !missing().equals(this);
    }

    /** The same about names and numbers that nothing has. */
    Ask missing() {
        return mapped(text -> SECRET.matcher(text)
                .replaceAll(found ->
                        found.group().equals("VLT") ? "NIX" : found.group().replaceFirst("0", "7")));
    }

    /** Whether it names an issue beside which there is one with a security level. */
    boolean namesAnIssue() {
        return !sealed().equals(this);
    }

    /** The same about the issue beside, which is for few, or about what hangs on that. */
    Ask sealed() {
        return mapped(text -> ISSUE.matcher(text).replaceAll(found -> found.group(1) == null ? "10901" : "VLT-2"));
    }

    /** The same about an issue of the project that there is not. */
    Ask missingIssue() {
        return mapped(text -> ISSUE.matcher(text).replaceAll(found -> found.group(1) == null ? "10999" : "VLT-99"));
    }

    /** An answer without what the request names: that comes back. */
    static String faceless(String answer) {
        return answer.replaceAll(
                "\\b(VLT|NIX)(-[0-9]+)?\\b|\\b1[07]9[0-9]{2}\\b|\\b9[07][01]\\b|\\b1[07]100(00)?\\b", "?");
    }

    private Ask mapped(UnaryOperator<String> change) {
        return new Ask(operation, change.apply(address), change.apply(body));
    }

    Response send(Person person, Jira jira) {
        RequestSpecification request =
                person.at(jira).urlEncodingEnabled(false).header("X-Atlassian-Token", "no-check");
        if (body.startsWith(FORM)) {
            request = request.contentType("application/x-www-form-urlencoded").body(body.substring(FORM.length()));
        } else if (body.matches("[a-z]+") && !body.equals("true")) {
            request = body.equals("picture")
                    ? request.contentType("image/png").body(PICTURE)
                    : request.contentType("multipart/form-data").multiPart(body, "a.png", PICTURE, "image/png");
        } else if (!body.isEmpty()) {
            request = request.body(body);
        }
        return request.request(method(), address);
    }
}
