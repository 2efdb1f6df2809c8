package dev.backlot.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.backlot.journal.Exchange.Answered;
import dev.backlot.journal.Exchange.Asked;
import dev.backlot.kernel.Problem;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;

/** What is kept, found, waited for and masked, and what is said to be near. */
class JournalTest {

    private static final Instant NOON = Instant.parse("2026-08-14T12:00:00Z");
    private static final JournalQuery ALL = JournalQuery.all();

    private static final List<ServedPath> SERVED = List.of(
            new ServedPath("GET", "/rest/agile/1.0/sprint/{sprintId}"),
            new ServedPath("POST", "/rest/agile/1.0/sprint/{sprintId}"),
            new ServedPath("POST", "/rest/agile/1.0/sprint/{sprintId}/issue"),
            new ServedPath("GET", "/rest/agile/1.0/board/{boardId}/sprint"),
            new ServedPath("GET", "/rest/api/2/issue/{key}"),
            new ServedPath("PUT", "/rest/api/2/issue/{key}"),
            new ServedPath("GET", "/rest/api/2/myself"));

    private final Journal journal = new Journal(new JournalProperties(3, DataSize.ofKilobytes(20)));

    @Test
    void theLastAreKeptAsManyAsFit() {
        for (int index = 1; index <= 4; index++) {
            journal.writer().accept(exchange("GET", "/rest/" + index, 200));
        }
        assertThat(paths(ALL)).containsExactly("/rest/2", "/rest/3", "/rest/4");
        journal.writer().accept(exchange("GET", "/rest/large", 200, "x".repeat(20_000)));
        assertThat(paths(ALL)).containsExactly("/rest/large");
        journal.writer().accept(exchange("GET", "/rest/larger", 200, "x".repeat(40_000)));
        assertThat(paths(ALL)).as("the last one in any case").containsExactly("/rest/larger");
        assertThat(journal.get(6).exchange().asked().path()).isEqualTo("/rest/larger");
        assertThatThrownBy(() -> journal.get(5)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> journal.get(7)).isInstanceOf(Problem.class);
        journal.worldReset();
        assertThat(paths(ALL)).isEmpty();
        journal.writer().accept(exchange("GET", "/rest/next", 200));
        assertThat(journal.find(ALL).get(0).id()).isEqualTo(7);
    }

    @Test
    void eachPartOfAQueryCounts() {
        journal.writer().accept(exchange("GET", "/rest/api/2/issue/PR-1", 200));
        journal.writer().accept(exchange("POST", "/rest/api/2/issue", 404));

        assertThat(paths(new JournalQuery("get", null, null, null, null, null)))
                .containsExactly("/rest/api/2/issue/PR-1");
        assertThat(paths(new JournalQuery(null, "/rest/*/2/issue", null, null, null, null)))
                .containsExactly("/rest/api/2/issue");
        assertThat(paths(new JournalQuery(null, "/rest/**", null, null, null, null)))
                .hasSize(2);
        assertThat(paths(new JournalQuery(null, null, "4xx", null, null, null))).containsExactly("/rest/api/2/issue");
        assertThat(paths(new JournalQuery(null, null, "200", null, null, null)))
                .containsExactly("/rest/api/2/issue/PR-1");
        assertThat(paths(new JournalQuery(null, null, null, "Fred", null, null)))
                .hasSize(2);
        assertThat(paths(new JournalQuery(null, null, null, "admin", null, null)))
                .isEmpty();
        assertThat(paths(new JournalQuery(null, null, null, null, NOON, null))).hasSize(2);
        assertThat(paths(new JournalQuery(null, null, null, null, NOON.plusMillis(1), null)))
                .isEmpty();
        assertThat(paths(new JournalQuery(null, null, null, null, null, 1L))).containsExactly("/rest/api/2/issue");
        assertThatThrownBy(() -> new JournalQuery(null, null, "6xx", null, null, null))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> new JournalQuery(null, "rest", null, null, null, null))
                .isInstanceOf(Problem.class);
    }

    @Test
    @Timeout(10)
    void whoWaitsIsWokenByWhatIsWaitedFor() throws Exception {
        JournalQuery posts = new JournalQuery("POST", null, null, null, null, null);
        CountDownLatch waiting = new CountDownLatch(1);
        CompletableFuture<Integer> came = CompletableFuture.supplyAsync(() -> {
            waiting.countDown();
            return await(posts, 2, Duration.ofSeconds(9));
        });
        waiting.await();
        journal.writer().accept(exchange("POST", "/rest/a", 200));
        journal.writer().accept(exchange("GET", "/rest/b", 200));
        journal.writer().accept(exchange("POST", "/rest/c", 200));

        assertThat(came.get(9, TimeUnit.SECONDS)).isEqualTo(2);
        assertThat(await(posts, 1, Duration.ZERO)).as("what is there counts").isEqualTo(2);
        assertThat(await(posts, 3, Duration.ofMillis(5))).isEqualTo(2);
        Journal off = new Journal(new JournalProperties(0, DataSize.ofBytes(0)));
        assertThat(off.isOn()).isFalse();
        assertThatThrownBy(() -> off.await(ALL, 1, Duration.ofSeconds(9))).isInstanceOf(Problem.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"username\":\"fred\",\"password\":\"a\\\"b\"} | {\"username\":\"fred\",\"password\":\"***\"}",
                "{\"newPassword\" : \"x\", \"rawToken\":\"y\"} | {\"newPassword\" : \"***\", \"rawToken\":\"***\"}",
                "{\"password\":\"cut in the mid | {\"password\":\"***\"",
                "{\"code\":\"shown\",\"passwordless\":\"x\"} | {\"code\":\"shown\",\"passwordless\":\"x\"}",
                "grant_type=authorization_code&code=abc&client_secret=s%26x | grant_type=authorization_code&code=***&client_secret=***",
                "oauth_token=a&oauth_token_secret=b | oauth_token=***&oauth_token_secret=***",
                "os_username=fred&os_password=fred&a=b | os_username=fred&os_password=***&a=b",
            })
    void secretsInBodiesAreMasked(String body, String masked) {
        assertThat(content(body).text()).isEqualTo(masked);
    }

    @Test
    void secretsInHeadersAndAddressesAreMasked() {
        journal.writer()
                .accept(new Exchange(
                        new Asked(
                                "GET",
                                "http://x/rest/a?os_username=fred&os_password=secret&b=c",
                                "/rest/a",
                                "HTTP/1.1",
                                List.of(
                                        new Header("authorization", "Basic ZnJlZDpmcmVk"),
                                        new Header("Cookie", "JSESSIONID=abc; theme=dark"),
                                        new Header("Accept", "a/b")),
                                content("")),
                        new Answered(
                                302,
                                List.of(
                                        new Header("Set-Cookie", "JSESSIONID=abc; Path=/; HttpOnly"),
                                        new Header("Location", "http://y/callback?code=abc&state=1")),
                                content(""),
                                false,
                                false),
                        "fred",
                        NOON,
                        Duration.ZERO,
                        List.of()));

        Exchange told = journal.get(1).exchange();
        assertThat(told.asked().url()).isEqualTo("http://x/rest/a?os_username=fred&os_password=***&b=c");
        assertThat(told.asked().headers())
                .containsExactly(
                        new Header("authorization", "Basic ***"),
                        new Header("Cookie", "JSESSIONID=***; theme=***"),
                        new Header("Accept", "a/b"));
        assertThat(told.answered().headers())
                .containsExactly(
                        new Header("Set-Cookie", "JSESSIONID=***; Path=/; HttpOnly"),
                        new Header("Location", "http://y/callback?code=***&state=1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POST | /rest/agile/1.0/sprints/7/issue | No such path; closest is POST /rest/agile/1.0/sprint/{sprintId}/issue."
                        + " There 'sprint' stands in place of 'sprints'.",
                "GET | /rest/agile/2.0/sprint/7 | No such path; closest is GET /rest/agile/1.0/sprint/{sprintId}."
                        + " There '1.0' stands in place of '2.0'.",
                "POST | /rest/agile/1.0/sprint/7/issues | No such path; closest is POST"
                        + " /rest/agile/1.0/sprint/{sprintId}/issue. There 'issue' stands in place of 'issues'.",
                "POST | /agile/1.0/sprint/7/issue | No such path; closest is POST /rest/agile/1.0/sprint/{sprintId}/issue.",
                "DELETE | /rest/api/2/issue/PR-1 | The path /rest/api/2/issue/{key} is there, but only for GET, PUT.",
                "GET | /jira/wiki/spaces/viewspace.action | No such path, and none is like it.",
            })
    void whatIsNearIsTold(String method, String path, String told) {
        assertThat(NearMiss.of(exchange(method, path, 404, "", true), SERVED)).contains(told);
    }

    @Test
    void whatFoundItsPathMissedNone() {
        assertThat(NearMiss.of(exchange("GET", "/rest/api/2/issue/NO-1", 404), SERVED))
                .isEmpty();
        assertThat(NearMiss.of(exchange("DELETE", "/rest/api/2/myself", 405), SERVED))
                .contains("The path /rest/api/2/myself is there, but only for GET.");
    }

    private int await(JournalQuery query, int count, Duration timeout) {
        try {
            return journal.await(query, count, timeout).size();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    private List<String> paths(JournalQuery query) {
        return journal.find(query).stream()
                .map(entry -> entry.exchange().asked().path())
                .toList();
    }

    private static Exchange exchange(String method, String path, int status) {
        return exchange(method, path, status, "");
    }

    private static Exchange exchange(String method, String path, int status, String body) {
        return exchange(method, path, status, body, false);
    }

    private static Exchange exchange(String method, String path, int status, String body, boolean unmatched) {
        return new Exchange(
                new Asked(method, "http://localhost" + path, path, "HTTP/1.1", List.of(), content(body)),
                new Answered(status, List.of(), content(""), unmatched, false),
                "fred",
                NOON,
                Duration.ofMillis(3),
                List.of());
    }

    private static Content content(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Content("application/json", bytes.length, bytes);
    }
}
