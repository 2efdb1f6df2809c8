package dev.backlot.security;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenPathsTest extends DoorTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/swagger-ui/index.html",
                "/swagger-ui/swagger-ui-bundle.js",
                "/v3/api-docs",
                "/v3/api-docs/swagger-config",
                "/v3/api-docs.yaml",
                "/status",
                "/login.jsp",
                "/logout",
                "/actuator/health",
                "/actuator/health/liveness",
                "/actuator/health/readiness"
            })
    void anybodyMaySeeTheDocumentationAndTheHealth(String path) {
        anonymous().get(path).then().statusCode(200);
    }

    @Test
    void swaggerUiHasAShortAddress() {
        anonymous()
                .redirects()
                .follow(false)
                .get("/swagger-ui.html")
                .then()
                .statusCode(302)
                .header("Location", containsString("/swagger-ui/index.html"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/nosuch",
                "/error",
                "/login",
                "/actuator",
                "/actuator/env",
                "/actuator/heapdump",
                "/actuator/health/db",
                "/actuator/shutdown",
                "/h2-console",
                "/index.html",
                "/restx/probe/me"
            })
    void everythingElseIsNotThereEvenForAUser(String path) {
        for (RequestSpecification request : List.of(anonymous(), as("alice"))) {
            request.get(path)
                    .then()
                    .statusCode(404)
                    .body(equalTo("{\"message\":\"HTTP 404 Not Found\",\"status-code\":404}"));
        }
    }
}
