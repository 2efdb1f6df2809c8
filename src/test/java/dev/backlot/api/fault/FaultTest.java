package dev.backlot.api.fault;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.backlot.fault.Faults;
import dev.backlot.support.HttpTest;
import dev.backlot.support.Jira;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.http.ConnectionClosedException;
import org.apache.http.HttpEntity;
import org.apache.http.NoHttpResponseException;
import org.apache.http.client.ServiceUnavailableRetryStrategy;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.DefaultHttpRequestRetryHandler;
import org.apache.http.impl.client.HttpClientBuilder;
import org.apache.http.protocol.HttpContext;
import org.apache.http.util.EntityUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;

/** Each fault, as clients find it that retry, time out or read on. */
@HttpTest
@Timeout(30)
class FaultTest {

    private static final String FAULTS = "/_backlot/v1/faults";
    private static final String MYSELF = "/rest/api/2/myself";
    private static final String COMMENTS = "/rest/api/2/issue/PR-2/comment";

    @Autowired
    private Jira jira;

    @Autowired
    private Faults faults;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void aClientThatRetriesGetsOverServersThatAreBusy() throws IOException {
        int fault = add("{'path': '/rest/api/2/*', 'user': 'fred', 'status': 503, 'times': 2}");

        try (CloseableHttpClient retrying = retrying(503);
                CloseableHttpResponse answer = retrying.execute(get(MYSELF))) {
            assertThat(answer.getStatusLine().getStatusCode()).isEqualTo(200);
        }
        one(fault)
                .body("met", equalTo(2))
                .body("acted", equalTo(2))
                .body("left", equalTo(0))
                .body("active", equalTo(false));
    }

    @Test
    void statusesHaveTheBodyOfTheApi() {
        add("{'path': '/rest/api/2/myself', 'status': 503}");
        fred().get(MYSELF)
                .then()
                .statusCode(503)
                .contentType("application/json")
                .header("X-AREQUESTID", notNullValue())
                .body("message", equalTo("HTTP 503 Service Unavailable"))
                .body("status-code", equalTo(503));
        faults.clear();
        add("{'status': 500, 'message': 'The index is being rebuilt.', 'headers': {'X-Node': 'a'}}");
        fred().get(MYSELF)
                .then()
                .statusCode(500)
                .header("X-Node", "a")
                .body("errorMessages", contains("The index is being rebuilt."))
                .body("errors", equalTo(Map.of()));
        jira.anonymous().get("/rest/api/1/teams").then().statusCode(401);
        faults.clear();
        add(
                "{'status': 502, 'body': '<html><body><h1>502 Bad Gateway</h1></body></html>', 'headers': {'Server': 'proxy'}}");
        fred().get("/rest/nowhere")
                .then()
                .statusCode(502)
                .contentType("text/html")
                .body("html.body.h1", equalTo("502 Bad Gateway"));
        faults.clear();
        add("{'status': 302, 'headers': {'Location': '/login'}}");
        fred().get(MYSELF).then().statusCode(302).header("Location", "/login");
    }

    @Test
    void tooManyRequestsAreToldAsTheLimitsTellThem() throws IOException {
        add("{'status': 429, 'times': 1}");
        jira.as("fred")
                .accept("application/json")
                .get(MYSELF)
                .then()
                .statusCode(429)
                .header("Retry-After", "1")
                .header("X-RateLimit-Remaining", "0")
                .body("message", equalTo("Rate limit exceeded."));
        add(
                "{'status': 429, 'times': 1, 'message': 'Later.', 'headers': {'Retry-After': '0', 'X-RateLimit-Limit': null}}");
        jira.as("fred")
                .get(MYSELF)
                .then()
                .statusCode(429)
                .header("Retry-After", "0")
                .header("X-RateLimit-Limit", nullValue())
                .body("errorMessages", contains("Later."));
        add("{'status': 429, 'times': 2, 'headers': {'Retry-After': '0'}}");
        try (CloseableHttpClient retrying = retrying(429);
                CloseableHttpResponse answer = retrying.execute(get(MYSELF))) {
            assertThat(answer.getStatusLine().getStatusCode()).isEqualTo(200);
        }
    }

    @Test
    void aClientThatWaitsTooShortlyTimesOut() throws Exception {
        int fault = add("{'method': 'GET', 'latency': '9m'}");

        assertThatThrownBy(() -> send(request(MYSELF).timeout(Duration.ofMillis(200))))
                .isInstanceOf(HttpTimeoutException.class);
        await().until(() -> faults.get(fault).met() == 1);
        one(fault).body("latency.millis", equalTo(540_000));
        jira.anonymous().delete(FAULTS + "/" + fault).then().statusCode(204);
        assertThat(send(request(MYSELF)).statusCode()).isEqualTo(200);
        add("{'latency': {'distribution': 'uniform', 'lower': 150, 'upper': 200}}");
        long before = System.nanoTime();
        assertThat(send(request(MYSELF)).statusCode()).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThanOrEqualTo(Duration.ofMillis(150));
    }

    @Test
    void whatIsHeldSeesTheWorldAsItIsWhenItGoesOn() throws Exception {
        int fault = add("{'path': '" + COMMENTS + "', 'method': 'GET', 'latency': '5m'}");
        int before = comments("fred", "/rest/api/2/issue/PR-2?fields=comment");
        CompletableFuture<HttpResponse<String>> held =
                client.sendAsync(request(COMMENTS).build(), HttpResponse.BodyHandlers.ofString());
        await().until(() -> faults.get(fault).met() == 1);
        comment();
        faults.clear();
        assertThat(held.get().body()).contains("\"total\":" + (before + 1));
    }

    @Test
    void aDroppedConnectionGivesNoAnswerAndAClientThatRetriesGetsOverIt() throws IOException {
        add("{'method': 'GET', 'drop': true, 'times': 1}");
        try (CloseableHttpClient plain =
                HttpClientBuilder.create().disableAutomaticRetries().build()) {
            assertThatThrownBy(() -> plain.execute(get(MYSELF))).isInstanceOf(NoHttpResponseException.class);
        }
        add("{'method': 'GET', 'drop': true, 'times': 2}");
        try (CloseableHttpClient retrying = HttpClientBuilder.create()
                        .setRetryHandler(new DefaultHttpRequestRetryHandler(3, false))
                        .build();
                CloseableHttpResponse answer = retrying.execute(get(MYSELF))) {
            assertThat(answer.getStatusLine().getStatusCode()).isEqualTo(200);
        }
    }

    @Test
    void aConnectionCanBeReset() throws IOException {
        add("{'drop': 'reset', 'times': 1}");
        try (CloseableHttpClient plain =
                HttpClientBuilder.create().disableAutomaticRetries().build()) {
            assertThatThrownBy(() -> plain.execute(get(MYSELF)))
                    .isInstanceOf(SocketException.class)
                    .hasMessageContaining("reset");
        }
        jira.as("fred").get(MYSELF).then().statusCode(200);
    }

    @Test
    void aLostAnswerIsLostAfterTheWrite() throws Exception {
        int before = comments("fred", COMMENTS);
        int fault = add("{'method': 'POST', 'when': 'after', 'drop': true, 'times': 1}");
        assertThatThrownBy(() -> send(request(COMMENTS)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString("{\"body\":\"lost\"}"))))
                .isInstanceOf(IOException.class);
        assertThat(comments("fred", COMMENTS)).isEqualTo(before + 1);
        one(fault).body("when", equalTo("after")).body("drop", equalTo(true));

        add("{'method': 'POST', 'when': 'after', 'status': 504, 'times': 1}");
        fred().contentType("application/json")
                .body("{\"body\":\"late\"}")
                .post(COMMENTS)
                .then()
                .statusCode(504)
                .header("Location", nullValue())
                .body("status-code", equalTo(504));
        assertThat(comments("fred", COMMENTS)).isEqualTo(before + 2);
    }

    @Test
    void aCutBodyIsShorterThanItSays() throws IOException {
        String whole = jira.as("fred").get(MYSELF).asString();
        add("{'path': '" + MYSELF + "', 'cut': 0.5}");
        assertThatThrownBy(() -> send(request(MYSELF))).isInstanceOf(IOException.class);
        try (CloseableHttpClient plain =
                        HttpClientBuilder.create().disableAutomaticRetries().build();
                CloseableHttpResponse answer = plain.execute(get(MYSELF))) {
            HttpEntity body = answer.getEntity();
            assertThat(body.getContentLength()).isEqualTo(whole.getBytes(StandardCharsets.UTF_8).length);
            assertThatThrownBy(() -> EntityUtils.toByteArray(body)).isInstanceOf(ConnectionClosedException.class);
        }
    }

    @Test
    void aGarbledBodyIsAsLongAsTheOtherAndNoJson() throws Exception {
        byte[] whole = jira.as("fred").get(MYSELF).asByteArray();
        add("{'garble': true, 'seed': 3}");
        HttpResponse<byte[]> first = client.send(request(MYSELF).build(), HttpResponse.BodyHandlers.ofByteArray());
        HttpResponse<byte[]> second = client.send(request(MYSELF).build(), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.body()).hasSameSizeAs(whole).isNotEqualTo(whole).isEqualTo(second.body());
    }

    @Test
    void aBodyThatDripsTakesItsTime() throws Exception {
        String whole = jira.as("fred").get(MYSELF).asString();
        int fault = add("{'path': '" + MYSELF + "', 'drip': 1}");
        RequestConfig impatient = RequestConfig.custom().setSocketTimeout(300).build();
        try (CloseableHttpClient plain = HttpClientBuilder.create()
                .setDefaultRequestConfig(impatient)
                .disableAutomaticRetries()
                .build()) {
            assertThatThrownBy(() ->
                            EntityUtils.toString(plain.execute(get(MYSELF)).getEntity()))
                    .isInstanceOf(SocketTimeoutException.class);
        }
        one(fault).body("drip", equalTo(1));
        faults.clear();
        add("{'drip': {'bytesPerSecond': " + whole.length() * 5 + "}}");
        long before = System.nanoTime();
        assertThat(send(request(MYSELF)).body()).isEqualTo(whole);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThan(Duration.ofMillis(90));
    }

    @Test
    void writesCanBeRefusedAsWhileJiraIsReadOnly() {
        int fault = add("{'readOnly': true}");
        jira.as("fred")
                .body("{\"body\":\"x\"}")
                .post(COMMENTS)
                .then()
                .statusCode(503)
                .body("errorMessages", hasSize(1));
        jira.as("fred").get(COMMENTS).then().statusCode(200);
        jira.as("fred")
                .body("{\"jql\":\"key = PR-2\"}")
                .post("/rest/api/2/search")
                .then()
                .statusCode(200);
        one(fault).body("readOnly", equalTo(true)).body("met", equalTo(2));
    }

    @Test
    void readsCanBeAsTheyWereBeforeAWrite() {
        int fault = add("{'stale': true, 'times': 2, 'user': 'fred'}");
        String before = jira.as("fred").get(COMMENTS).asString();
        comment();
        assertThat(jira.as("fred")
                        .get(COMMENTS)
                        .then()
                        .statusCode(200)
                        .contentType("application/json")
                        .extract()
                        .asString())
                .isEqualTo(before);
        assertThat(comments("admin", COMMENTS)).isEqualTo(total(before) + 1);
        assertThat(jira.as("fred").get(COMMENTS).asString()).isEqualTo(before);
        assertThat(comments("fred", COMMENTS)).isEqualTo(total(before) + 1);
        one(fault).body("acted", equalTo(2));
    }

    /** Past the contracts, which know of no such answers. */
    private RequestSpecification fred() {
        return given().baseUri(jira.url())
                .header("Authorization", login())
                .redirects()
                .follow(false);
    }

    private ValidatableResponse post(String body) {
        return jira.anonymous().body(body.replace('\'', '"')).post(FAULTS).then();
    }

    private int add(String body) {
        return post(body).statusCode(201).extract().path("id");
    }

    private ValidatableResponse one(int id) {
        return jira.anonymous().get(FAULTS + "/" + id).then().statusCode(200);
    }

    private void comment() {
        jira.as("admin").body("{\"body\":\"new\"}").post(COMMENTS).then().statusCode(201);
    }

    private int comments(String user, String path) {
        return path.equals(COMMENTS)
                ? jira.as(user).get(path).then().statusCode(200).extract().path("total")
                : jira.as("fred").get(path).then().statusCode(200).extract().path("fields.comment.total");
    }

    private static int total(String body) {
        return JsonPath.from(body).getInt("total");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(jira.url() + path)).header("Authorization", login());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpUriRequest get(String path) {
        HttpGet get = new HttpGet(jira.url() + path);
        get.setHeader("Authorization", login());
        return get;
    }

    private static String login() {
        return "Basic " + Base64.getEncoder().encodeToString("fred:fred".getBytes(StandardCharsets.UTF_8));
    }

    private static CloseableHttpClient retrying(int status) {
        return HttpClientBuilder.create()
                .setServiceUnavailableRetryStrategy(new ServiceUnavailableRetryStrategy() {
                    @Override
                    public boolean retryRequest(org.apache.http.HttpResponse answer, int times, HttpContext context) {
                        return times < 4 && answer.getStatusLine().getStatusCode() == status;
                    }

                    @Override
                    public long getRetryInterval() {
                        return 1;
                    }
                })
                .build();
    }
}
