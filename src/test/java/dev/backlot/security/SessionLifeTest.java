package dev.backlot.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** When sessions begin, how long they last and what ends them. */
class SessionLifeTest extends DoorTest {

    private static final String ME = "/rest/probe/me";
    private static final String SESSION = "/rest/auth/1/session";

    @AfterEach
    void bobAsHeWas() {
        users.setPassword("bob", "bob");
        users.setActive("bob", true);
    }

    @Test
    void aSessionEndsFiveHoursAfterItsLastUse() {
        String id = login("bob");
        clock.advance(Duration.ofHours(4));
        is("bob", id);
        clock.advance(Duration.ofHours(5).minusSeconds(1));
        is("bob", id);
        clock.advance(Duration.ofHours(5));
        is("anonymous", id);
    }

    @Test
    void anotherPasswordEndsTheSessionsAtOnce() {
        String id = login("bob");
        is("bob", id);
        users.setPassword("bob", "other");
        is("anonymous", id);
        users.setPassword("bob", "bob");
        is("anonymous", id);
    }

    @Test
    void aDeactivatedUserIsOutForGood() {
        String id = login("bob");
        users.setActive("bob", false);
        is("anonymous", id);
        users.setActive("bob", true);
        is("anonymous", id);
    }

    @Test
    void aDeletedUserIsOut() {
        users.insert(910200, "brief", true);
        String id = login("brief");
        is("brief", id);
        users.delete("brief");
        is("anonymous", id);
    }

    @Test
    void anIdThatTheServerDidNotMakeIsNeverTakenOver() {
        for (String planted : List.of("0".repeat(32), "x", login("alice"))) {
            Response login = anonymous()
                    .cookie("JSESSIONID", planted)
                    .contentType("application/json")
                    .body("{\"username\":\"bob\",\"password\":\"bob\"}")
                    .post(SESSION);
            login.then().statusCode(200).header("X-AUSERNAME", "bob");
            assertThat(login.cookie("JSESSIONID")).isNotEqualTo(planted);
            is("anonymous", planted);
            is("bob", login.cookie("JSESSIONID"));
        }
    }

    @Test
    void aPasswordWithoutACookieIsGivenOneThatIsGood() {
        Response first = as("bob").get(ME);
        String id = first.cookie("JSESSIONID");
        assertThat(first.headers().getValues("Set-Cookie"))
                .satisfiesExactly(
                        cookie -> assertThat(cookie).isEqualTo("JSESSIONID=" + id + "; Path=/; HttpOnly"),
                        cookie -> assertThat(cookie)
                                .matches(
                                        "atlassian\\.xsrf\\.token=([A-Z0-9]{4}-){3}[A-Z0-9]{4}_[0-9a-f]{40}_lin; Path=/"));

        String label = first.header("X-ASESSIONID");
        is("bob", id).header("X-ASESSIONID", label).header("X-Seraph-LoginReason", nullValue());
        as("bob")
                .cookie("JSESSIONID", id)
                .get(ME)
                .then()
                .header("Set-Cookie", nullValue())
                .header("X-ASESSIONID", label)
                .header("X-Seraph-LoginReason", "OK");
        clock.advance(Duration.ofHours(4));
        is("bob", id);
    }

    @Test
    void aCookieThatNobodySendsBackIsForgotten() {
        String id = as("bob").get(ME).cookie("JSESSIONID");
        clock.advance(Duration.ofMinutes(6));
        is("anonymous", id);
    }

    @Test
    void aPasswordBesideAnothersCookieBeginsASessionOfItsOwn() {
        String alices = login("alice");
        Response answer = as("bob").cookie("JSESSIONID", alices).get(ME);
        answer.then().body("name", equalTo("bob")).header("X-AUSERNAME", "bob");
        is("bob", answer.cookie("JSESSIONID"));
        is("alice", alices);
    }

    @Test
    void aTokenHasNoSession() {
        String token = newToken("bob");
        bearer(token)
                .cookie("JSESSIONID", login("alice"))
                .get(ME)
                .then()
                .body("name", equalTo("bob"))
                .header("Set-Cookie", nullValue())
                .header("X-ASESSIONID", nullValue())
                .header("X-AUSERNAME", "bob");
    }

    @Test
    void nobodyIsGivenACookieWhoDoesNotLogIn() {
        anonymous()
                .cookie("JSESSIONID", "0".repeat(32))
                .cookie("other", "1")
                .get(ME)
                .then()
                .statusCode(200)
                .header("X-AUSERNAME", "anonymous")
                .header("X-ASESSIONID", nullValue())
                .header("X-Seraph-LoginReason", nullValue())
                .header("Set-Cookie", nullValue());
    }

    @Test
    void ofSeveralCookiesTheGoodOneCounts() {
        anonymous()
                .header("Cookie", "JSESSIONID=old; a=b; JSESSIONID=" + login("bob"))
                .get(ME)
                .then()
                .body("name", equalTo("bob"));
    }

    @Test
    void cookiesAreForHttpsAndThePathThatTheClientSees() {
        Response answer = as("bob")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Prefix", "/jira")
                .get(ME);
        assertThat(answer.headers().getValues("Set-Cookie"))
                .satisfiesExactly(
                        cookie -> assertThat(cookie).endsWith("; Path=/jira; Secure; HttpOnly"),
                        cookie -> assertThat(cookie).endsWith("_lin; Path=/jira; Secure; SameSite=None"));
    }

    @Test
    void aLogoutTellsSoAndTakesTheCookieBack() {
        String id = login("bob");
        Response answer = anonymous().cookie("JSESSIONID", id).delete(SESSION);
        answer.then().statusCode(204).header("X-Seraph-LoginReason", "OUT").header("X-AUSERNAME", "anonymous");
        assertThat(answer.headers().getValues("Set-Cookie"))
                .satisfiesExactly(
                        cookie -> assertThat(cookie).startsWith("JSESSIONID=; Max-Age=0; Path=/"),
                        cookie -> assertThat(cookie).matches("atlassian\\.xsrf\\.token=.*_lout; Path=/"));
        is("anonymous", id);
        String offered =
                as("bob").delete(SESSION).then().statusCode(204).extract().cookie("JSESSIONID");
        assertThat(offered).isEmpty();
    }

    @Test
    void manyRequestsOfOneSessionAreSafe() throws Exception {
        String id = as("bob").get(ME).cookie("JSESSIONID");
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<String> request =
                    () -> anonymous().cookie("JSESSIONID", id).get(ME).header("X-AUSERNAME");
            for (var answer : threads.invokeAll(Collections.nCopies(40, request))) {
                assertThat(answer.get()).isEqualTo("bob");
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void loginInfoSurvivesInTheState() {
        login("bob");
        anonymous()
                .contentType("application/json")
                .body("{\"username\":\"bob\",\"password\":\"wrong\"}")
                .post(SESSION)
                .then()
                .statusCode(401);
        clock.advance(Duration.ofHours(1));
        String id = login("bob");
        anonymous()
                .cookie("JSESSIONID", id)
                .get(SESSION)
                .then()
                .body("loginInfo.loginCount", equalTo(2))
                .body("loginInfo.failedLoginCount", equalTo(1))
                .body("loginInfo.lastFailedLoginTime", matchesPattern("2\\d{3}-.*\\+0000"))
                .body("loginInfo.previousLoginTime", matchesPattern("2\\d{3}-.*\\+0000"));
    }

    private String login(String name) {
        return anonymous()
                .contentType("application/json")
                .body("{\"username\":\"" + name + "\",\"password\":\"" + name + "\"}")
                .post(SESSION)
                .then()
                .statusCode(200)
                .extract()
                .cookie("JSESSIONID");
    }

    private ValidatableResponse is(String name, String id) {
        return anonymous()
                .cookie("JSESSIONID", id)
                .get(ME)
                .then()
                .statusCode(200)
                .body("name", equalTo(name))
                .header("X-AUSERNAME", name);
    }
}
