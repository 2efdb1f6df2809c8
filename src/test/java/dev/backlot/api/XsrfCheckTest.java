package dev.backlot.api;

import static io.restassured.config.EncoderConfig.encoderConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.backlot.security.DoorTest;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.http.Method;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a foreign page could make a browser send is refused, everything else is not. */
class XsrfCheckTest extends DoorTest {

    private static final String BROWSER = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36";
    private static final String MADE = "/rest/probe/made";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/form-data; boundary=x",
                "application/x-www-form-urlencoded",
                "application/x-www-form-urlencoded; charset=UTF-8",
                "text/plain",
                "Text/Plain;charset=UTF-8"
            })
    void aFormNeedsTheHeader(String type) {
        refused(post(type));
        refused(post(type, "X-Atlassian-Token", "check"));
        refused(post(type, "X-Atlassian-Token", ""));
        accepted(post(type, "X-Atlassian-Token", "no-check"));
        accepted(post(type, "X-Atlassian-Token", "nocheck"));
        accepted(post(type, "X-Atlassian-Token", "No-Check"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/xml", "text/plainish", "text/html"})
    void anythingElseNeedsNone(String type) {
        accepted(post(type));
    }

    @Test
    void aRequestWithoutABodyNeedsNone() throws Exception {
        assertThat(RawHttp.send(port, "POST " + MADE + " HTTP/1.1\r\nContent-Length: 0"))
                .startsWith("HTTP/1.1 201");
    }

    @ParameterizedTest
    @EnumSource(
            value = Method.class,
            names = {"PUT", "DELETE", "PATCH", "GET"})
    void otherMethodsNeedNeither(Method method) {
        anonymous()
                .header("User-Agent", BROWSER)
                .header("Origin", "http://evil.example.com")
                .contentType("text/plain")
                .request(method, MADE)
                .then()
                .body(not(equalTo("XSRF check failed")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/plain", "multipart/form-data; boundary=x"})
    void aBrowserMustComeFromThisServersPages(String type) {
        refused(browser(type).post(MADE).then());
        accepted(browser(type).header("Origin", here()).post(MADE).then());
        accepted(browser(type)
                .header("Referer", here() + "/swagger-ui/index.html?a=b#c")
                .post(MADE)
                .then());
        refused(browser(type)
                .header("Origin", "http://evil.example.com")
                .header("Referer", here() + "/swagger-ui/index.html")
                .post(MADE)
                .then());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "http://localhost",
                "http://localhost:1",
                "https://localhost:PORT",
                "http://127.0.0.1:PORT",
                "http://localhost:PORT.evil.com",
                "http://localhost:PORT@evil.com",
                "http://localhost.evil.com:PORT",
                "http://evil.com/http://localhost:PORT",
                "http://evil.com#http://localhost:PORT",
                "//localhost:PORT",
                "localhost:PORT",
                "http://",
                "http://[",
                "http://localhost:99999999999"
            })
    void whatOnlyLooksLikeThisServerIsForeign(String origin) {
        String address = origin.replace("PORT", String.valueOf(port));
        refused(browser("application/json").header("Origin", address).post(MADE).then());
        refused(browser("application/json")
                .header("Referer", address)
                .post(MADE)
                .then());
    }

    @Test
    void twoOriginsAreNone() {
        refused(browser("application/json")
                .header("Origin", here(), "http://evil.example.com")
                .post(MADE)
                .then());
    }

    @ParameterizedTest
    @CsvSource({
        "https,jira.example.com,https://jira.example.com,true",
        "https,jira.example.com,https://JIRA.example.com:443,true",
        "https,jira.example.com,http://jira.example.com,false",
        "https,jira.example.com:8443,https://jira.example.com:8443,true",
        "https,jira.example.com:8443,https://jira.example.com,false",
        "http,jira.example.com,http://jira.example.com:80,true"
    })
    void theServerIsWhatAProxySaysThatTheClientCalls(String scheme, String host, String origin, boolean here) {
        ValidatableResponse answer = browser("application/json")
                .header("X-Forwarded-Proto", scheme)
                .header("X-Forwarded-Host", host)
                .header("X-Forwarded-Prefix", "/jira")
                .header("Origin", origin)
                .post(MADE)
                .then();
        answer.statusCode(here ? 201 : 403);
    }

    @Test
    void aProgramIsNotAskedWhereItComesFrom() {
        accepted(anonymous()
                .header("User-Agent", "python-requests/2.32")
                .header("Origin", "http://evil.example.com")
                .contentType("application/json")
                .post(MADE)
                .then());
    }

    @Test
    void aCookieIsOfNoUseToAForeignPage() {
        String cookie = as("alice").get("/rest/probe/me").cookie("JSESSIONID");
        refused(browser("application/json")
                .cookie("JSESSIONID", cookie)
                .header("Origin", "http://evil.example.com")
                .body("{\"name\":\"t\"}")
                .post("/rest/pat/latest/tokens")
                .then());
        browser("application/json")
                .cookie("JSESSIONID", cookie)
                .header("Origin", here())
                .body("{\"name\":\"t\"}")
                .post("/rest/pat/latest/tokens")
                .then()
                .statusCode(201);
    }

    @Test
    void theFormsOfThePagesNeedNoHeaderButTheirOwnPage() {
        login(anonymous()).statusCode(302);
        login(anonymous().header("User-Agent", BROWSER).header("Origin", here()))
                .statusCode(302);
        refused(login(anonymous().header("User-Agent", BROWSER).header("Origin", "http://evil.example.com")));
    }

    @Test
    void aWrongPasswordIsToldFirst() {
        as("alice", "wrong").contentType("text/plain").post(MADE).then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/rest/oauth2/latest/token", "/plugins/servlet/oauth/access-token"})
    void theFormsOfOAuthNeedNothing(String path) {
        anonymous()
                .header("User-Agent", BROWSER)
                .contentType("application/x-www-form-urlencoded")
                .post(path)
                .then()
                .body(not(equalTo("XSRF check failed")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/plugins/servlet/oauth/authorize", "/plugins/servlet/oauth2/consent"})
    void thePagesThatAskForConsentNeedTheirOwnPage(String path) {
        RequestSpecification foreign = anonymous()
                .header("User-Agent", BROWSER)
                .header("Origin", "http://evil.example.com")
                .contentType("application/x-www-form-urlencoded");
        refused(foreign.post(path).then());
        anonymous()
                .header("User-Agent", BROWSER)
                .header("Origin", here())
                .contentType("application/x-www-form-urlencoded")
                .post(path)
                .then()
                .body(not(equalTo("XSRF check failed")));
    }

    private ValidatableResponse login(RequestSpecification form) {
        return form.redirects()
                .follow(false)
                .formParam("os_username", "alice")
                .formParam("os_password", "alice")
                .post("/login.jsp")
                .then();
    }

    private ValidatableResponse post(String type, String... header) {
        RequestSpecification request = plain().contentType(type);
        return (header.length == 0 ? request : request.header(header[0], header[1]))
                .post(MADE)
                .then();
    }

    private RequestSpecification browser(String type) {
        return plain().header("User-Agent", BROWSER)
                .header("X-Atlassian-Token", "no-check")
                .contentType(type);
    }

    private RequestSpecification plain() {
        return anonymous()
                .config(RestAssuredConfig.config()
                        .encoderConfig(encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs("multipart/form-data", ContentType.TEXT)))
                .body("x");
    }

    private String here() {
        return "http://localhost:" + port;
    }

    private static void accepted(ValidatableResponse answer) {
        answer.statusCode(201);
    }

    private static void refused(ValidatableResponse answer) {
        answer.statusCode(403).header("Content-Type", "text/html;charset=UTF-8").body(equalTo("XSRF check failed"));
    }
}
