package dev.backlot.support;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import org.springframework.core.env.Environment;

/**
 * Calls the server under test. Every answer of the agile API is held against the contract ({@link AgileContract}), every one
 * of the platform against the vendor's description where that is at hand ({@link OfficialContract}), whatever the test itself
 * looks at. Bodies are JSON unless the request says otherwise.
 */
public final class Jira {

    private final Environment environment;

    Jira(Environment environment) {
        this.environment = environment;
    }

    /** As a user of the demo world, whose passwords are the names. */
    public RequestSpecification as(String user) {
        return as(user, user);
    }

    /** As somebody with a name and a password, sent without being asked. */
    public RequestSpecification as(String user, String password) {
        return anonymous().auth().preemptive().basic(user, password);
    }

    /** With a personal access token. */
    public RequestSpecification asToken(String rawToken) {
        return anonymous().header("Authorization", "Bearer " + rawToken);
    }

    /** With nothing at all. */
    public RequestSpecification anonymous() {
        return given().baseUri("http://localhost")
                .port(port())
                .redirects()
                .follow(false)
                .contentType(ContentType.JSON)
                .filter(new AgileContract())
                .filter(OfficialContract.orNothing())
                .filter(new ExampleRecorder());
    }

    /** Where the server listens. */
    public int port() {
        return environment.getRequiredProperty("local.server.port", Integer.class);
    }

    /** What self links begin with. */
    public String url() {
        return "http://localhost:" + port();
    }
}
