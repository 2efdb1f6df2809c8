package dev.backlot.api.agile;

import static dev.backlot.api.agile.Expected.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import dev.backlot.support.HttpTest;
import dev.backlot.support.Jira;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The ways in which a resource can be called, and the links that lead back to it. */
@HttpTest
class AddressTest {

    static final List<String> PATHS = List.of(
            "board",
            "board/84",
            "board/84/configuration",
            "board/84/epic",
            "board/84/version",
            "board/84/project",
            "board/84/issue?maxResults=2",
            "board/84/backlog?maxResults=2",
            "board/84/epic/none/issue?maxResults=2",
            "board/84/epic/37/issue?maxResults=2",
            "board/84/sprint/37/issue?maxResults=2",
            "board/84/properties",
            "board/84/properties/issue.support",
            "sprint/37/properties",
            "sprint/37/properties/issue.support",
            "board/84/settings/refined-velocity",
            "issue/HSP-1");

    @Autowired
    private Jira jira;

    @ParameterizedTest
    @FieldSource("PATHS")
    void bothNamesOfTheVersionAndATrailingSlashLeadToTheSame(String path) {
        String answer = get("/rest/agile/1.0/" + path);

        assertThat(get("/rest/agile/latest/" + path)).isEqualTo(answer);
        assertThat(get("/rest/agile/1.0/" + withSlash(path))).isEqualTo(answer);
        assertThat(get("/rest/agile/latest/" + withSlash(path))).isEqualTo(answer);
    }

    @ParameterizedTest
    @FieldSource("PATHS")
    void theHeadOfAResourceCanBeAskedFor(String path) {
        String answer = get("/rest/agile/1.0/" + path);

        jira.as("fred")
                .head("/rest/agile/1.0/" + path)
                .then()
                .spec(ok())
                .header("Content-Length", equalTo(Integer.toString(answer.getBytes(StandardCharsets.UTF_8).length)))
                .body(is(emptyString()));
    }

    @ParameterizedTest
    @FieldSource("PATHS")
    void allLinksLeadToWhereTheClientThinksTheServerIs(String path) {
        String direct = get("/rest/agile/1.0/" + path);

        String behindProxy = jira.as("fred")
                .header("X-Forwarded-Host", "jira.example.com")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Prefix", "/jira")
                .get("/rest/agile/1.0/" + path)
                .then()
                .spec(ok())
                .extract()
                .asString();

        assertThat(behindProxy).isEqualTo(direct.replace(jira.url(), "https://jira.example.com/jira"));
        assertThat(get("/rest/agile/1.0/" + path)).isEqualTo(direct);
    }

    @Test
    void aTrailingSlashDoesNotMatterBehindAProxyEither() {
        jira.as("fred")
                .header("X-Forwarded-Host", "jira.example.com")
                .header("X-Forwarded-Prefix", "/jira")
                .get("/rest/agile/1.0/board/84/")
                .then()
                .spec(ok())
                .body("self", equalTo("http://jira.example.com/jira/rest/agile/1.0/board/84"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Forwarded|host=jira.example.com;proto=https|https://jira.example.com",
                "Forwarded|host=\"jira.example.com:8443\";proto=https|https://jira.example.com:8443",
                "X-Forwarded-Host|jira.example.com|http://jira.example.com",
                "Host|jira.example.com:2990|http://jira.example.com:2990",
                "Host|jira.example.com|http://jira.example.com"
            })
    void linksCarryTheNameThatTheServerIsCalledBy(String header, String value, String base) {
        jira.as("fred")
                .header(header, value)
                .get("/rest/agile/1.0/board/84")
                .then()
                .spec(ok())
                .body("self", equalTo(base + "/rest/agile/1.0/board/84"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "board/84?x=[a]:$b",
                "board?name=[none]:$&type=scrum",
                "board/84/issue?jql=summary~\"[a]:$\"&maxResults=0",
                "board/84/issue?jql=key=PR-1&fields=[x]:$,summary",
                "board/84/issue?jql=labels={}|^`<>\\&validateQuery=false&maxResults=0"
            })
    void charactersThatShouldBeEscapedAreUnderstoodRaw(String path) throws IOException {
        String answer = raw("GET /rest/agile/1.0/" + path + " HTTP/1.1");

        assertThat(answer).containsAnyOf("HTTP/1.1 200", "\"errorMessages\":[\"Error in the JQL Query");
        assertThat(answer).contains("Content-Type: application/json;charset=UTF-8");
    }

    @ParameterizedTest
    @CsvSource({
        "PATCH, board/84, 405",
        "POST, board/84, 405",
        "PUT, board, 405",
        "DELETE, board/84/issue, 405",
        "POST, board/84/configuration, 405",
        "GET, board/84/nosuch, 404",
        "GET, boards, 404"
    })
    void whatThereIsNotIsRefusedInJerseysForm(String method, String path, int status) {
        String text = status == 405 ? "HTTP 405 Method Not Allowed" : "HTTP 404 Not Found";
        jira.as("fred")
                .request(method, "/rest/agile/1.0/" + path)
                .then()
                .statusCode(status)
                .body("message", equalTo(text))
                .body("status-code", equalTo(status));
    }

    @ParameterizedTest
    @CsvSource({"POST, board", "PUT, board/84/properties/k", "PUT, sprint/106/properties/k"})
    void aBodyThatIsNotSaidToBeJsonIsRefused(String method, String path) {
        jira.as("fred")
                .header("X-Atlassian-Token", "no-check")
                .contentType("text/plain")
                .body("{}")
                .request(method, "/rest/agile/1.0/" + path)
                .then()
                .statusCode(415)
                .body("message", equalTo("HTTP 415 Unsupported Media Type"));
    }

    private static String withSlash(String path) {
        int query = path.indexOf('?');
        return query < 0 ? path + "/" : path.substring(0, query) + "/" + path.substring(query);
    }

    private String get(String path) {
        return jira.as("fred").get(path).then().spec(ok()).extract().asString();
    }

    private String raw(String requestLine) throws IOException {
        try (Socket socket = new Socket("localhost", jira.port())) {
            socket.setSoTimeout(10_000);
            String login = Base64.getEncoder().encodeToString("fred:fred".getBytes(StandardCharsets.US_ASCII));
            String request = requestLine + "\r\nHost: localhost\r\nAuthorization: Basic " + login
                    + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
