package dev.backlot.api.platform.worklog;

import dev.backlot.api.JsonBody;
import dev.backlot.api.document.VisibilityBean;
import dev.backlot.issue.Durations;
import dev.backlot.kernel.Change;
import dev.backlot.kernel.Problem;
import dev.backlot.worklog.Remaining;
import dev.backlot.worklog.WorklogDraft;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads what requests say of worklogs and of what they change in the estimate. */
final class WorklogBodies {

    private WorklogBodies() {}

    /** What a body says of a worklog. */
    static WorklogDraft draft(JsonBody body) {
        return new WorklogDraft(body.text("comment"), VisibilityBean.read(body), body.moment("started"), seconds(body));
    }

    /**
     * How logged work changes the estimate.
     *
     * @param way {@code new}, {@code leave}, {@code manual} or {@code auto}, the last where there is none
     * @param estimate the new estimate
     * @param amountKey the name of the parameter that tells by how much the estimate changes
     * @param amount by how much
     */
    static Remaining remaining(
            @Nullable String way, @Nullable String estimate, String amountKey, @Nullable String amount) {
        return switch (way == null ? "auto" : way.strip().toLowerCase(Locale.ROOT)) {
            case "auto", "" -> Remaining.USUAL;
            case "leave" -> new Remaining(Remaining.Way.LEAVE, null);
            case "new" -> new Remaining(Remaining.Way.NEW, time("newEstimate", estimate, WorklogApiTexts.NEW_ESTIMATE));
            case "manual" -> new Remaining(Remaining.Way.MANUAL, time(amountKey, amount, WorklogApiTexts.AMOUNT));
            default -> throw Problem.invalidField("adjustEstimate", WorklogApiTexts.WAY);
        };
    }

    /** The time comes as text or in seconds; the seconds count where both are there. */
    private static Change<Long> seconds(JsonBody body) {
        Change<Long> seconds = body.number("timeSpentSeconds");
        if (seconds.isSet()) {
            return seconds;
        }
        return body.text("timeSpent")
                .map(text -> text == null ? null : (Long) time("timeLogged", text, WorklogApiTexts.WRONG_TIME));
    }

    private static long time(String key, @Nullable String text, String refusal) {
        Long seconds = text == null ? null : Durations.parse(text);
        if (seconds == null) {
            throw Problem.invalidField(key, refusal);
        }
        return seconds;
    }
}
