package dev.backlot.api.greenhopper;

import dev.backlot.api.Dates;
import dev.backlot.api.JsonBody;
import dev.backlot.kernel.Change;
import dev.backlot.kernel.Problem;
import dev.backlot.sprint.SprintChange;
import dev.backlot.sprint.SprintState;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads what a request to the private API says about a sprint. What else is in the body is ignored. */
final class RapidChanges {

    private static final String BACKLOG = "BACKLOG";
    private static final String DESTINATION = "incompleteIssuesDestination";

    private RapidChanges() {}

    /** Name, dates and goal. */
    static SprintChange edit(JsonBody body, Dates dates) {
        return change(body, dates, Change.keep());
    }

    /** The same, and on it goes. */
    static SprintChange start(JsonBody body, Dates dates) {
        return change(body, dates, Change.set(SprintState.ACTIVE.word()));
    }

    /** That it is over, and where the rest goes if the body says so. */
    static SprintChange completion(@Nullable JsonBody body) {
        return new SprintChange(
                Change.keep(),
                Change.set(SprintState.CLOSED.word()),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                body == null ? Change.keep() : body.text(DESTINATION).map(RapidChanges::destination));
    }

    private static SprintChange change(JsonBody body, Dates dates, Change<String> state) {
        Change<Instant> start = PlanBodies.moment(body, "startDate", dates);
        Change<Instant> end = PlanBodies.moment(body, "endDate", dates);
        return new SprintChange(
                body.text("name"),
                state,
                body.text("goal"),
                start,
                end,
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep());
    }

    private static @Nullable Long destination(@Nullable String text) {
        if (text == null
                || text.isBlank()
                || text.strip().toUpperCase(Locale.ROOT).equals(BACKLOG)) {
            return null;
        }
        try {
            return Long.valueOf(text.strip());
        } catch (NumberFormatException neither) {
            throw Problem.invalidField(DESTINATION, GreenhopperTexts.DESTINATION);
        }
    }
}
