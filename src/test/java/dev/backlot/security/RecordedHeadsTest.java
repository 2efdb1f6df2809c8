package dev.backlot.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.Header;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** Heads of our answers against recorded ones, name by name and in their order. */
class RecordedHeadsTest extends DoorTest {

    /** What a server's HTTP layer adds, and what one node without rate limits has not. */
    private static final Set<String> NOT_COMPARED = Set.of(
            "date",
            "connection",
            "keep-alive",
            "content-length",
            "transfer-encoding",
            "x-anodeid",
            "x-ratelimit-limit",
            "x-ratelimit-remaining",
            "x-ratelimit-fillrate",
            "x-ratelimit-interval-seconds",
            "retry-after");

    @Test
    void aPasswordsAnswerHasTheRecordedHead() {
        Response answer = as("alice").header("X-Forwarded-Proto", "https").get("/rest/probe/me");
        List<Header> recorded = recorded("200-dc-8.20.8-ratelimited");

        assertThat(names(ours(answer))).isEqualTo(names(recorded));
        assertThat(ours(answer)).zipSatisfy(recorded, (our, their) -> {
            String form = pattern(their);
            assertThat(our.getValue()).as(our.getName()).matches(form);
        });
    }

    @Test
    void aCaptchaIsAskedForAsRecorded() {
        for (int count = 0; count < 3; count++) {
            as("bob", "wrong").get("/rest/probe/me").then().statusCode(401);
        }
        Response answer = as("bob").get("/rest/probe/me");
        List<Header> recorded = recorded("403-captcha");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(names(ours(answer))).isEqualTo(names(recorded));
        assertThat(ours(answer))
                .zipSatisfy(
                        recorded,
                        (our, their) -> assertThat(our.getValue()
                                        .replace("localhost:" + port, "localhost:8080")
                                        .replace("localhost%3A" + port, "localhost%3A8080"))
                                .as(our.getName())
                                .matches(pattern(their)));
        hasTheWordsOf("403-captcha", answer);
    }

    @Test
    void aWrongPasswordIsRefusedAsRecorded() {
        Response answer = as("alice", "wrong")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "jira.example.com")
                .get("/rest/probe/me");

        assertThat(answer.statusCode()).isEqualTo(401);
        List<String> ours = ours(answer).stream().map(Object::toString).toList();
        assertThat(ours)
                .containsSubsequence(recorded("401-basic-failed").stream()
                        .map(Object::toString)
                        .toList());
        hasTheWordsOf("401-basic-failed", answer);
    }

    private static void hasTheWordsOf(String recording, Response answer) {
        String page = answer.asString().replaceAll("\\s+", " ");
        String body = text(recording).split("\\n\\n", 2)[1].replace("…", "").replaceAll("\\s+", " ");
        Stream.of(body.split("(?<=>)", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty() && !part.startsWith("</h"))
                .forEach(part -> assertThat(page).contains(part));
    }

    private static String pattern(Header recorded) {
        return switch (recorded.getName()) {
            case "X-AREQUESTID" -> "\\d+x\\d+x\\d+";
            case "X-ASESSIONID" -> "[0-9a-z]{6}";
            case "X-AUSERNAME" -> "alice";
            default ->
                ("\\Q" + recorded.getValue() + "\\E")
                        .replace("JSESSIONID=<redacted>", "JSESSIONID=\\E[0-9A-F]{32}\\Q")
                        .replace("<redacted>_lin", "\\E([A-Z0-9]{4}-){3}[A-Z0-9]{4}_[0-9a-f]{40}_lin\\Q");
        };
    }

    private static List<Header> ours(Response answer) {
        return answer.headers().asList().stream()
                .filter(RecordedHeadsTest::isCompared)
                .toList();
    }

    private static List<Header> recorded(String name) {
        return text(name)
                .split("\\n\\n", 2)[0]
                .lines()
                .skip(1)
                .map(line -> line.split(": ", 2))
                .map(parts -> new Header(parts[0], parts[1].strip()))
                .filter(RecordedHeadsTest::isCompared)
                .toList();
    }

    private static boolean isCompared(Header header) {
        return !NOT_COMPARED.contains(header.getName().toLowerCase(Locale.ROOT));
    }

    private static List<String> names(List<Header> headers) {
        return headers.stream().map(Header::getName).toList();
    }

    private static String text(String name) {
        try {
            return new ClassPathResource("recorded/http/" + name + ".http").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
