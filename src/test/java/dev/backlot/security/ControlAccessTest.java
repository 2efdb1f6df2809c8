package dev.backlot.security;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may use Backlot's own operations. */
class ControlAccessTest extends DoorTest {

    private static final String INFO = "/_backlot/v1/info";

    @Test
    void aProgramOnTheSameMachineMay() {
        anonymous().get(INFO).then().statusCode(200).body("jira", equalTo("10.3.24"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X-Forwarded-For|203.0.113.9",
                "X-Forwarded-For|127.0.0.1",
                "X-Forwarded-Host|localhost",
                "Forwarded|for=127.0.0.1",
                "Via|1.1 proxy",
                "Host|backlot.example.com",
                "Host|localhost.example.com:8080",
                "Origin|http://evil.example.com",
                "Origin|null",
                "Origin|http://localhost:1",
                "Sec-Fetch-Site|cross-site",
                "Sec-Fetch-Site|same-site"
            })
    void whoComesThroughAProxyOrAForeignPageMustBeAnAdministrator(String header, String value) {
        anonymous()
                .header(header, value)
                .get(INFO)
                .then()
                .statusCode(401)
                .body("message", equalTo("Client must be authenticated to access this resource."));
        as("alice")
                .header(header, value)
                .get(INFO)
                .then()
                .statusCode(403)
                .body("errorMessages", contains(WireDefaults.CONTROL_REFUSED));
        administrator().header(header, value).get(INFO).then().statusCode(200);
    }

    @Test
    void theServersOwnPageMay() {
        anonymous()
                .header("Origin", "http://localhost:" + port)
                .header("Sec-Fetch-Site", "same-origin")
                .get(INFO)
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/_backlot", "/_backlot/v1/nosuch", "/_backlot/v2/info"})
    void whatIsNotThereIsToldOnlyToWhoMay(String path) {
        anonymous().get(path).then().statusCode(404);
        anonymous().header("Via", "1.1 proxy").get(path).then().statusCode(401);
    }

    private RequestSpecification administrator() {
        return anonymous().auth().preemptive().basic("admin", "admin");
    }
}
