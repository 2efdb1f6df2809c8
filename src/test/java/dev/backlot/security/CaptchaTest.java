package dev.backlot.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What happens after too many wrong passwords, and how it ends. */
class CaptchaTest extends DoorTest {

    private static final String ME = "/rest/probe/me";
    private static final String SESSION = "/rest/auth/1/session";

    @Autowired
    FailedLogins failures;

    @AfterEach
    void bobAsHeWas() {
        users.setActive("bob", true);
    }

    @Test
    void theRightPasswordIsRefusedAfterThreeWrongOnes() {
        fail("bob", 3);

        denied(as("bob").get(ME).then());
        denied(as("BOB").get(ME).then());
        as("alice").get(ME).then().statusCode(200);
    }

    @Test
    void twoWrongPasswordsAreForgottenWithTheRightOne() {
        fail("bob", 2);
        as("bob").get(ME).then().statusCode(200);
        fail("bob", 2);
        as("bob").get(ME).then().statusCode(200);
    }

    @Test
    void everyWayOfTryingAPasswordCounts() {
        as("bob", "wrong").get(ME).then().statusCode(401);
        session("bob", "wrong").then().statusCode(401).header("X-Seraph-LoginReason", "AUTHENTICATED_FAILED");
        page("bob", "wrong", null).then().statusCode(200).header("X-Seraph-LoginReason", "AUTHENTICATED_FAILED");

        denied(as("bob").get(ME).then());
        session("bob", "bob")
                .then()
                .statusCode(403)
                .header("X-Seraph-LoginReason", "AUTHENTICATION_DENIED")
                .header("X-Authentication-Denied-Reason", reason())
                .header("Set-Cookie", nullValue())
                .header("X-AUSERNAME", "anonymous")
                .body("errorMessages[0]", containsString("/login.jsp"));
        page("bob", "bob", null)
                .then()
                .statusCode(200)
                .header("X-Seraph-LoginReason", "AUTHENTICATION_DENIED")
                .header("X-Authentication-Denied-Reason", reason())
                .body(containsString("name=\"os_captcha\""));
    }

    @Test
    void whoIsLockedOutMayStillUseATokenAndASession() {
        String token = newToken("bob");
        String cookie = session("bob", "bob").cookie("JSESSIONID");
        fail("bob", 3);

        bearer(token).get(ME).then().statusCode(200).body("name", equalTo("bob"));
        anonymous().cookie("JSESSIONID", cookie).get(ME).then().body("name", equalTo("bob"));
        bearer("nosuch").get(ME).then().statusCode(401);
    }

    @Test
    void theFormLetsInWhoTypesTheWord() {
        fail("bob", 3);
        String word = word(page("bob", "bob", null));

        page("bob", "bob", word + "x").then().header("X-Seraph-LoginReason", "AUTHENTICATION_DENIED");
        page("bob", "bob", " " + word.toUpperCase(Locale.ROOT) + " ")
                .then()
                .statusCode(302)
                .header("X-Seraph-LoginReason", "OK")
                .header("X-AUSERNAME", "bob");
        as("bob").get(ME).then().statusCode(200);
    }

    @Test
    void theWordAloneLetsNobodyIn() {
        fail("bob", 3);
        Response denied = page("bob", "wrong", null);
        String word = word(denied);
        Response wrong = page("bob", "wrong", word);

        wrong.then().statusCode(200).header("X-Seraph-LoginReason", "AUTHENTICATED_FAILED");
        assertThat(word(wrong)).isNotEqualTo(word);
        page("bob", "bob", word).then().header("X-Seraph-LoginReason", "AUTHENTICATION_DENIED");
        page("bob", "bob", word(wrong)).then().statusCode(302);
    }

    @Test
    void clearingTheFailuresLetsInAtOnceAndKeepsTheCount() {
        fail("bob", 3);
        long id = 910002;
        assertThat(failures.captchaIsDue(id)).isTrue();

        failures.clear(id);

        assertThat(failures.captchaIsDue(id)).isFalse();
        as("bob").get(SESSION).then().statusCode(200).body("loginInfo.failedLoginCount", equalTo(3));
    }

    @Test
    void whatIsRefusedUnseenIsNotCounted() {
        fail("bob", 3);
        for (int count = 0; count < 5; count++) {
            denied(as("bob", "wrong").get(ME).then());
        }
        assertThat(failures.info(910002L).failedLoginCount()).isEqualTo(3);
    }

    @Test
    void aNameThatNobodyHasIsAlwaysAnsweredTheSame() {
        for (int count = 0; count < 5; count++) {
            as("nobody", "wrong")
                    .get(ME)
                    .then()
                    .statusCode(401)
                    .header("X-Authentication-Denied-Reason", nullValue())
                    .body(containsString("AUTHENTICATED_FAILED"));
            session("nobody", "wrong").then().statusCode(401).body("errorMessages[0]", equalTo("Login failed"));
            page("nobody", "wrong", "any").then().statusCode(200).body(not(containsString("os_captcha")));
        }
    }

    @Test
    void aDeactivatedUserIsCountedToo() {
        users.setActive("bob", false);
        as("bob").get(ME).then().statusCode(401);
        assertThat(failures.info(910002L).failedLoginCount()).isEqualTo(1);
    }

    @Test
    void noWrongPasswordIsLostWhenManyComeAtOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            Callable<Integer> attempt = () -> as("bob", "wrong").get(ME).statusCode();
            for (var answer : threads.invokeAll(List.of(attempt, attempt, attempt))) {
                assertThat(answer.get()).isEqualTo(401);
            }
        } finally {
            threads.shutdown();
        }
        denied(as("bob").get(ME).then());
        assertThat(failures.info(910002L).failedLoginCount()).isEqualTo(3);
    }

    private void fail(String user, int times) {
        for (int count = 0; count < times; count++) {
            as(user, "wrong").get(ME).then().statusCode(401);
        }
    }

    private void denied(ValidatableResponse answer) {
        answer.statusCode(403)
                .header("X-Seraph-LoginReason", "AUTHENTICATION_DENIED")
                .header("X-Authentication-Denied-Reason", reason())
                .body(containsString("Basic Authentication Failure - Reason : AUTHENTICATION_DENIED"));
    }

    private String reason() {
        return "CAPTCHA_CHALLENGE; login-url=http://localhost:" + port + "/login.jsp";
    }

    private static String word(Response page) {
        return page.asString().replaceAll("(?s).*<strong id=\"captcha-word\">(\\w+)</strong>.*", "$1");
    }

    private Response session(String name, String password) {
        return anonymous()
                .contentType("application/json")
                .body("{\"username\":\"" + name + "\",\"password\":\"" + password + "\"}")
                .post(SESSION);
    }

    private Response page(String name, String password, String word) {
        var form = anonymous()
                .redirects()
                .follow(false)
                .formParam("os_username", name)
                .formParam("os_password", password)
                .formParam("login", "Log In");
        return (word == null ? form : form.formParam("os_captcha", word)).post("/login.jsp");
    }
}
