package dev.backlot.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;

import dev.backlot.security.DoorTest;
import io.restassured.http.Method;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class ErrorsTest extends DoorTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "invalid|400|{'errorMessages':[],'errors':{'name':'Wrong.'}}",
                "unauthenticated|401|{'message':'Client must be authenticated to access this resource.','status-code':401}",
                "login|401|{'errorMessages':['Not yours.','Login Required'],'errors':{}}",
                "forbidden|403|{'errorMessages':['No.'],'errors':{}}",
                "missing|404|{'errorMessages':['None.'],'errors':{}}",
                "broken|500|{'errorMessages':['This board has no columns with a mapped status.'],'errors':{}}",
                "locked|503|{'message':'HTTP 503 Service Unavailable','status-code':503}",
                "boom|500|{'message':'Internal server error','status-code':500}"
            },
            quoteCharacter = '`')
    void aProblemHasItsStatusAndForm(String kind, int status, String body) {
        answers(anonymous().get("/rest/probe/problem/" + kind).then(), status, body);
    }

    @Test
    void anUnexpectedFailureIsInTheLogUnderTheRequestsId(CapturedOutput log) {
        String id = anonymous().get("/rest/probe/problem/boom").header("X-AREQUESTID");

        assertThat(log).contains("Request " + id + " failed").contains("secret: boom");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/rest/nosuch", "/rest/agile/9.9/board", "/rest/", "/rest/probe/me/more"})
    void anUnknownPathIsJerseysNotFound(String path) {
        answers(anonymous().get(path).then(), 404, "{'message':'HTTP 404 Not Found','status-code':404}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "PROPFIND"})
    void aWrongMethodIsJerseysAndNamesTheRightOnes(String method) {
        ValidatableResponse response =
                anonymous().request(method, "/rest/pat/1.0/tokens").then();

        answers(response, 405, "{'message':'HTTP 405 Method Not Allowed','status-code':405}");
        assertThat(response.extract().header("Allow").replace(" ", "").split(",", -1))
                .contains("GET", "POST");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data;boundary=x",
                "application/yaml",
                "*/*",
                "application/*"
            })
    void aBodyOfAnotherTypeIsJerseys(String type) throws Exception {
        String request = "POST /rest/probe/body HTTP/1.1\r\nX-Atlassian-Token: no-check\r\nContent-Type: " + type
                + "\r\nContent-Length: 0";

        assertThat(RawHttp.send(port, request))
                .startsWith("HTTP/1.1 415")
                .contains("Content-Type: application/json;charset=UTF-8")
                .endsWith("{\"message\":\"HTTP 415 Unsupported Media Type\",\"status-code\":415}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/yaml", "image/png"})
    void aClientThatTakesNoJsonIsToldInJson(String accept) {
        answers(
                anonymous().header("Accept", accept).get("/rest/probe/me").then(),
                406,
                "{'message':'HTTP 406 Not Acceptable','status-code':406}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"not a type", "application/json,*.*;q=0.9"})
    void whatIsNoTypeInAcceptIsPassedOver(String accept) {
        anonymous().header("Accept", accept).get("/rest/probe/me").then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"name\":|The request body is not valid JSON (line 1, column 9).",
                "{\"name\":\"x\"} trailing|The request body is not valid JSON",
                "{name:1}|The request body is not valid JSON (line 1, column",
                "[]|The request body is not of the expected JSON type.",
                "\"text\"|The request body is not of the expected JSON type.",
                "{\"name\":{}}|The value of 'name' in the request body is not of the expected type.",
                "{\"numbers\":3}|The value of 'numbers' in the request body is not of the expected type.",
                "{\"numbers\":[1,\"x\"]}|The value of 'numbers[1]' in the request body is not of the expected type.",
                "{\"numbers\":[99999999999]}|The value of 'numbers[0]' in the request body is not of the expected type.",
                "{\"numbers\":[1.5]}|The value of 'numbers[0]' in the request body is not of the expected type.",
                "{\"inner\":{\"depth\":\"x\"}}|The value of 'inner.depth' in the request body is not of the expected type."
            })
    void aBodyThatCannotBeReadSaysWhere(String body, String message) {
        badRequest(
                anonymous()
                        .contentType("application/json")
                        .body(body)
                        .post("/rest/probe/body")
                        .then(),
                message);
    }

    @Test
    void aBodyThatIsMissingIsSaidSo() throws Exception {
        badRequest(
                anonymous()
                        .contentType("application/json")
                        .post("/rest/probe/body")
                        .then(),
                "The request body is missing.");
        assertThat(RawHttp.send(port, "POST /rest/probe/body HTTP/1.1\r\nContent-Length: 0"))
                .startsWith("HTTP/1.1 400")
                .endsWith("{\"errorMessages\":[\"The request body is missing.\"],\"errors\":{}}");
    }

    @Test
    void unknownKeysDoNotMatter() {
        anonymous()
                .contentType("application/json")
                .body("{\"name\":\"x\",\"nosuch\":{\"a\":[1]}}")
                .post("/rest/probe/body")
                .then()
                .statusCode(200)
                .body("name", equalTo("x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "1.5", "1e3", "99999999999999999999", "%20", "1%252"})
    void anIdThatIsNoNumberIsNamed(String id) {
        badRequest(
                anonymous()
                        .urlEncodingEnabled(false)
                        .get("/rest/probe/echo/" + id)
                        .then(),
                "parameter 'id'");
    }

    @Test
    void aVeryLongWrongValueIsCut() {
        badRequest(
                anonymous().get("/rest/probe/echo/" + "x".repeat(3000)).then(),
                "'" + "x".repeat(100) + "…' of the parameter 'id'");
    }

    @Test
    void aMissingOrWrongParameterIsNamed() {
        badRequest(anonymous().get("/rest/probe/required").then(), "The parameter 'count' is required.");
        badRequest(
                anonymous().get("/rest/probe/required?count=many").then(),
                "The value 'many' of the parameter 'count' is not valid.");
    }

    @Test
    void aParameterWithSeveralValuesIsQuotedWithAllOfThem() {
        badRequest(
                anonymous().get("/rest/probe/required?count=many&count=1").then(),
                "The value 'many,1' of the parameter 'count' is not valid.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /rest/probe/echo/1?q=%zz HTTP/1.1",
                "GET /rest/probe/echo/1?q=%ff%fe HTTP/1.1",
                "GET /rest/%zz HTTP/1.1",
                "GET /rest/probe/text/%ff HTTP/1.1",
                "GET /rest/probe/text/a%2Fb HTTP/1.1",
                "GET /rest/probe/text/a%00b HTTP/1.1",
                "GET /rest/probe/text/a%0ab HTTP/1.1",
                "GET /rest/../../etc HTTP/1.1",
                "GET //rest/probe/me HTTP/1.1",
                "GET /rest/probe/me HTTP/1.1\r\nBad Header: x",
                "NONSENSE"
            })
    void aRequestThatCannotBeUnderstoodIsABadRequestInJson(String requestLine) throws Exception {
        String answer = RawHttp.send(port, requestLine);

        assertThat(answer).startsWith("HTTP/1.1 400");
        assertThat(answer).contains("Content-Type: application/json;charset=UTF-8");
        assertThat(answer.substring(answer.indexOf("\r\n\r\n") + 4))
                .satisfiesAnyOf(
                        body -> assertThat(body)
                                .isEqualTo("{\"message\":\"HTTP 400 Bad Request\",\"status-code\":400}"),
                        body -> assertThat(body).startsWith("{\"errorMessages\":[\"The URL"));
        assertThat(answer).doesNotContainIgnoringCase("tomcat").doesNotContain("java.");
    }

    @Test
    void whatTomcatRefusesByItselfIsInJsonToo() throws Exception {
        assertThat(RawHttp.send(port, "TRACE /rest/probe/me HTTP/1.1"))
                .startsWith("HTTP/1.1 405")
                .endsWith("{\"message\":\"HTTP 405 Method Not Allowed\",\"status-code\":405}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[a]", "a:b", "$a", "a|b", "{a}", "a^b", "`a`", "<a>", "\"a\"", "a\\b"})
    void charactersThatClientsForgetToEncodeAreTakenAsTheyAre(String query) throws Exception {
        String answer = RawHttp.send(port, "GET /rest/probe/echo/1?q=" + query + " HTTP/1.1");

        assertThat(answer).startsWith("HTTP/1.1 200");
        assertThat(answer.substring(answer.indexOf("\r\n\r\n") + 4))
                .contains("\"q\":\"" + query.replace("\\", "\\\\").replace("\"", "\\\"") + "\"");
    }

    @ParameterizedTest
    @CsvSource({"100%25,100%", "a%3Bb,a;b", "a%20b,a b", "z%C3%BC,zü", "a.b,a.b"})
    void aPathVariableMayHaveAnyOtherCharacter(String encoded, String decoded) {
        anonymous()
                .urlEncodingEnabled(false)
                .get("/rest/probe/text/" + encoded)
                .then()
                .statusCode(200)
                .body("text", equalTo(decoded));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /rest/probe/me/",
                "HEAD /rest/probe/me/",
                "POST /rest/probe/made/",
                "DELETE /rest/probe/gone/"
            })
    void aSlashAtTheEndDoesNotMatter(String request) {
        String[] parts = request.split(" ", 2);
        anonymous()
                .redirects()
                .follow(false)
                .contentType("application/json")
                .request(Method.valueOf(parts[0]), parts[1])
                .then()
                .statusCode(oneOf(200, 201, 204));
    }

    @Test
    void anAnswerWithoutABodyHasTheContentTypeThatJiraGivesIt() {
        anonymous().delete("/rest/probe/gone").then().statusCode(204).contentType("text/html;charset=UTF-8");
        anonymous()
                .contentType("application/json")
                .post("/rest/probe/made")
                .then()
                .statusCode(201)
                .contentType("text/html;charset=UTF-8")
                .body(equalTo(""));
    }

    private static void answers(ValidatableResponse response, int status, String body) {
        response.statusCode(status)
                .header("Content-Type", "application/json;charset=UTF-8")
                .body(equalTo(body.replace('\'', '"')));
    }

    private static void badRequest(ValidatableResponse response, String message) {
        response.statusCode(400)
                .header("Content-Type", "application/json;charset=UTF-8")
                .body("errorMessages[0]", containsString(message))
                .body("errors", equalTo(Map.of()))
                .body(not(containsString("java")))
                .body(not(containsString("dev.backlot")));
    }
}
