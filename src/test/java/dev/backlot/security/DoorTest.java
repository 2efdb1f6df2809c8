package dev.backlot.security;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** The server with the users of {@link DoorSetup} and the resources of {@link Probes}; one for all tests of the door. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:door;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000",
            "backlot.seed=empty",
            "backlot.password-strength=4"
        })
@Import(DoorSetup.class)
public abstract class DoorTest {

    @Autowired
    protected MovableClock clock;

    @Autowired
    protected TestUsers users;

    @LocalServerPort
    protected int port;

    @BeforeEach
    void nothingHappenedYet() {
        users.withoutTokens();
        users.withoutFailures();
    }

    /** A request without credentials. */
    protected RequestSpecification anonymous() {
        return given().port(port);
    }

    /** A request with that user's password, which is the name. */
    protected RequestSpecification as(String name) {
        return as(name, name);
    }

    /** A request with a name and a password. */
    protected RequestSpecification as(String name, String password) {
        return anonymous().auth().preemptive().basic(name, password);
    }

    /** A request with a personal access token. */
    protected RequestSpecification bearer(String token) {
        return anonymous().header("Authorization", "Bearer " + token);
    }

    /** The text of a new token of that user's. */
    protected String newToken(String name) {
        return as(name).contentType("application/json")
                .body("{\"name\":\"t\"}")
                .post("/rest/pat/latest/tokens")
                .then()
                .statusCode(201)
                .extract()
                .path("rawToken");
    }
}
