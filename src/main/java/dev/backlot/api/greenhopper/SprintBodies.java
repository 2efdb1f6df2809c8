package dev.backlot.api.greenhopper;

import dev.backlot.api.JsonBody;
import dev.backlot.sprint.SprintChange;

/** Reads what a request to the experimental API says about a sprint. What else is in the body is ignored. */
final class SprintBodies {

    private SprintBodies() {}

    /** What is mentioned. */
    static SprintChange partial(JsonBody body) {
        return SprintChange.of(body.text("name"), body.text("state"), body.moment("startDate"), body.moment("endDate"));
    }

    /** All that this API knows; what is not mentioned is cleared, but for the state, which cannot be updated. */
    static SprintChange full(JsonBody body) {
        return SprintChange.of(
                body.text("name").orClear(),
                body.text("state"),
                body.moment("startDate").orClear(),
                body.moment("endDate").orClear());
    }
}
