package dev.backlot.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dev.backlot.security.DoorTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a request may ask of the server, and how it is told that it asked for more. */
class RequestLimitsTest extends DoorTest {

    private static final int LARGEST = 10 * 1024 * 1024;
    private static final String TOO_LARGE = "The request body is larger than this server allows.";
    private static final String TOO_MUCH = "The request body is nested too deeply, or has too many or too long values.";

    @Test
    void aBodyMayBeSoLarge() {
        post(textOf(LARGEST)).statusCode(200);
    }

    @Test
    void aLargerBodyIsRefusedBeforeItIsRead() throws IOException {
        post(textOf(LARGEST + 1)).statusCode(413).body("errorMessages", contains(TOO_LARGE));
        String head = String.join(
                "\r\n",
                "POST /rest/probe/body HTTP/1.1",
                "Host: localhost",
                "Content-Type: application/json",
                "Content-Length: 9999999999",
                "",
                "");
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
            assertThat(socket.getInputStream().readNBytes(12)).asString().isEqualTo("HTTP/1.1 413");
        }
    }

    @Test
    void aBodyOfUnknownLengthIsRefusedWhenItHasBecomeTooLarge() throws Exception {
        byte[] body = textOf(LARGEST + 1).getBytes(StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/rest/probe/body"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                .build();

        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains(TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void aBodyMayBeSoDeep(String step) {
        post("{\"name\":\"x\",\"nosuch\":" + nested(step, 150) + "}").statusCode(200);
        refused(post("{\"name\":\"x\",\"nosuch\":" + nested(step, 250) + "}"), TOO_MUCH);
        refused(post("{\"name\":\"x\",\"nosuch\":" + step.repeat(100_000)), TOO_MUCH);
    }

    @Test
    void aBodyMayHaveSoManyFields() {
        refused(
                post(IntStream.range(0, 260_000)
                        .mapToObj(number -> "\"f" + number + "\":1")
                        .collect(Collectors.joining(",", "{", "}"))),
                TOO_MUCH);
    }

    @Test
    void aNumberMayHaveSoManyDigits() {
        refused(post("{\"numbers\":[" + "9".repeat(2000) + "]}"), TOO_MUCH);
    }

    @Test
    void headersMayBeSoLargeAndSoMany() throws IOException {
        String large = "GET /rest/probe/me HTTP/1.1\r\nX-Large: " + "x".repeat(9000);
        String many = "GET /rest/probe/me HTTP/1.1"
                + IntStream.range(0, 101)
                        .mapToObj(number -> "\r\nX-Many-" + number + ": x")
                        .collect(Collectors.joining());

        for (String request : new String[] {large, many, "GET /rest/probe/me?q=" + "x".repeat(9000) + " HTTP/1.1"}) {
            assertThat(RawHttp.send(port, request))
                    .matches("(?s)HTTP/1.1 4(00|31).*")
                    .contains("\"status-code\":4")
                    .doesNotContainIgnoringCase("tomcat");
        }
    }

    @Test
    void aRequestMayHaveSoManyParameters() {
        String query = IntStream.range(0, 900).mapToObj(number -> "p=1").collect(Collectors.joining("&"));
        anonymous().get("/rest/probe/echo/1?" + query).then().statusCode(200);
        anonymous()
                .contentType("application/x-www-form-urlencoded")
                .header("X-Atlassian-Token", "no-check")
                .body(query + "&" + query)
                .post("/rest/probe/echo/1")
                .then()
                .statusCode(405);
    }

    @Test
    void nobodyElsesPageMayCall() {
        anonymous()
                .header("Origin", "https://app.example.com")
                .get("/rest/probe/me")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", equalTo(null));
        anonymous()
                .header("Origin", "https://app.example.com")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization")
                .options("/rest/probe/body")
                .then()
                .header("Access-Control-Allow-Origin", equalTo(null))
                .header("Access-Control-Allow-Headers", equalTo(null));
    }

    private ValidatableResponse post(String body) {
        return anonymous()
                .contentType("application/json")
                .body(body)
                .post("/rest/probe/body")
                .then();
    }

    private static void refused(ValidatableResponse answer, String text) {
        answer.statusCode(400).body("errorMessages", contains(text));
    }

    private static String textOf(int length) {
        String frame = "{\"name\":\"\"}";
        return "{\"name\":\"" + "x".repeat(length - frame.length()) + "\"}";
    }

    private static String nested(String step, int depth) {
        return step.repeat(depth) + "1" + (step.equals("[") ? "]" : "}").repeat(depth);
    }
}
