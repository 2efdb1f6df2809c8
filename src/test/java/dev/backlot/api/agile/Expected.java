package dev.backlot.api.agile;

import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.restassured.builder.ResponseSpecBuilder;
import io.restassured.specification.ResponseSpecification;
import java.util.List;
import java.util.Map;

/** Answers that tests of this dialect expect again and again. */
final class Expected {

    private static final String JSON = "application/json;charset=UTF-8";

    private Expected() {}

    /** 200 with JSON. */
    static ResponseSpecification ok() {
        return json(200).build();
    }

    /** Success without a body, in the content type of a Data Center. */
    static ResponseSpecification empty(int status) {
        return new ResponseSpecBuilder()
                .expectStatusCode(status)
                .expectHeader("Content-Type", "text/html;charset=UTF-8")
                .expectBody(is(emptyString()))
                .build();
    }

    /** 400 with one sentence. */
    static ResponseSpecification invalid(String message) {
        return refused(400, message);
    }

    /** 400 with a sentence on one field. */
    static ResponseSpecification invalidField(String field, String message) {
        return refused(400, field, message);
    }

    /** An error with one sentence. */
    static ResponseSpecification refused(int status, String message) {
        return json(status)
                .expectBody("errorMessages", equalTo(List.of(message)))
                .expectBody("errors", is(anEmptyMap()))
                .build();
    }

    /** The 404 of a board that is not there, or not for the caller. */
    static ResponseSpecification noSuchBoard() {
        return refused(
                404,
                "rapidViewId",
                "The requested board cannot be viewed because it either does not exist or you do not have permission"
                        + " to view it.");
    }

    /** The 403 of a board that the caller does not administer. */
    static ResponseSpecification notAdministered() {
        return refused(403, "You do not have permission to edit or delete this board.");
    }

    /** The 401 of a caller who has to log in. */
    static ResponseSpecification loginNeeded() {
        return json(401)
                .expectBody("message", equalTo("Client must be authenticated to access this resource."))
                .expectBody("status-code", equalTo(401))
                .build();
    }

    private static ResponseSpecification refused(int status, String field, String message) {
        return json(status)
                .expectBody("errorMessages", is(equalTo(List.of())))
                .expectBody("errors", equalTo(Map.of(field, message)))
                .build();
    }

    private static ResponseSpecBuilder json(int status) {
        return new ResponseSpecBuilder().expectStatusCode(status).expectHeader("Content-Type", JSON);
    }
}
