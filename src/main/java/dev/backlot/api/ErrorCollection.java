package dev.backlot.api;

import dev.backlot.kernel.Problem;
import java.util.List;
import java.util.Map;

/**
 * The error body of Jira's resources. Both keys are always sent, even empty.
 *
 * @param errorMessages whole sentences
 * @param errors sentences by the name of the field that is wrong
 */
public record ErrorCollection(List<String> errorMessages, Map<String, String> errors) {

    /** Copies both. */
    public ErrorCollection {
        errorMessages = List.copyOf(errorMessages);
        errors = Map.copyOf(errors);
    }

    /** What a problem says. */
    public static ErrorCollection of(Problem problem) {
        return new ErrorCollection(problem.messages(), problem.errors());
    }

    /** One sentence. */
    public static ErrorCollection of(String message) {
        return new ErrorCollection(List.of(message), Map.of());
    }
}
