package dev.backlot.security;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordLoginTest extends DoorTest {

    @AfterEach
    void usersAsTheyWere() {
        users.setPassword("bob", "bob");
        users.setActive("bob", true);
    }

    @Test
    void theRightPasswordLetsIn() {
        as("alice")
                .get("/rest/probe/me")
                .then()
                .statusCode(200)
                .body("name", equalTo("alice"))
                .header("X-AUSERNAME", "alice")
                .header("X-Seraph-LoginReason", "OK");
    }

    @Test
    void theLetterCaseOfTheNameDoesNotMatter() {
        as("ALICE", "alice").get("/rest/probe/me").then().body("name", equalTo("alice"));
    }

    @ParameterizedTest
    @CsvSource({"alice,wrong", "alice,''", "alice,ALICE", "nobody,nobody", "gone,gone", "'',''"})
    void anythingElseIsRefusedAsRecorded(String name, String password) {
        refused(as(name, password).get("/rest/probe/me").then());
    }

    @Test
    void theRefusalNamesTheBaseUrlThatTheClientSees() {
        as("alice", "wrong")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "jira.example.com")
                .get("/rest/probe/me")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "OAuth realm=\"https%3A%2F%2Fjira.example.com\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Basic",
                "Basic ",
                "Basic !!!",
                "Basic YWxpY2U=",
                "Basic YWxpY2U6YWxpY2U=, Bearer x",
                "Basic YWxpY2U6YWxpY2U= x",
                "BasicYWxpY2U6YWxpY2U=",
                "Digest abc",
                "alice:alice",
                "Bearer",
                "JWT x",
                "="
            })
    void whatIsNoCredentialIsAnonymous(String header) {
        anonymous()
                .header("Authorization", header)
                .get("/rest/probe/me")
                .then()
                .statusCode(200)
                .body("anonymous", equalTo(true))
                .header("X-AUSERNAME", "anonymous");
    }

    @Test
    void ofSeveralHeadersTheFirstCounts() {
        String alice = "Basic YWxpY2U6YWxpY2U=";
        anonymous()
                .header("Authorization", alice, "Bearer nosuch")
                .get("/rest/probe/me")
                .then()
                .body("name", equalTo("alice"));
        anonymous()
                .header("Authorization", "Digest abc", alice)
                .get("/rest/probe/me")
                .then()
                .body("name", equalTo("anonymous"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bAsIc YWxpY2U6YWxpY2U=", "Basic   YWxpY2U6YWxpY2U=", "Basic YWxpY2U6YWxpY2U"})
    void theHeaderIsReadGenerously(String header) {
        anonymous().header("Authorization", header).get("/rest/probe/me").then().body("name", equalTo("alice"));
    }

    @Test
    void aPasswordMayHaveColons() {
        users.setPassword("bob", ":a:b:");
        as("bob", ":a:b:").get("/rest/probe/me").then().body("name", equalTo("bob"));
        refused(as("bob", ":a:b").get("/rest/probe/me").then());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1"})
    void aNameMayHaveUmlautsInEitherOfTheTwoEncodings(String encoding) {
        users.delete("jürgen");
        users.insert(910300, "jürgen", true);
        String pair = Base64.getEncoder().encodeToString("JÜRGEN:jürgen".getBytes(Charset.forName(encoding)));
        anonymous()
                .header("Authorization", "Basic " + pair)
                .get("/rest/probe/me")
                .then()
                .statusCode(200)
                .body("name", equalTo("jürgen"))
                .header("X-AUSERNAME", "j%C3%BCrgen");
    }

    @Test
    void aChangedPasswordStopsTheOldOneAtOnce() {
        as("bob").get("/rest/probe/me").then().statusCode(200);

        users.setPassword("bob", "new");

        refused(as("bob").get("/rest/probe/me").then());
        as("bob", "new").get("/rest/probe/me").then().statusCode(200);
    }

    @Test
    void aDeactivatedUserIsOutAtOnce() {
        as("bob").get("/rest/probe/me").then().statusCode(200);

        users.setActive("bob", false);

        refused(as("bob").get("/rest/probe/me").then());
    }

    @Test
    void aTokenIsNoPassword() {
        refused(as("alice", newToken("alice")).get("/rest/probe/me").then());
    }

    private void refused(ValidatableResponse response) {
        response.statusCode(401)
                .header("X-Seraph-LoginReason", "AUTHENTICATED_FAILED")
                .header("WWW-Authenticate", "OAuth realm=\"http%3A%2F%2Flocalhost%3A" + port + "\"")
                .header("Content-Type", "text/html;charset=UTF-8")
                .header("X-AUSERNAME", "anonymous")
                .body(containsString("<title>Unauthorized (401)</title>"))
                .body(containsString("Basic Authentication Failure - Reason : AUTHENTICATED_FAILED"));
    }
}
