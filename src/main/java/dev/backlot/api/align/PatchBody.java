package dev.backlot.api.align;

import dev.backlot.align.PatchOperation;
import dev.backlot.kernel.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** Reads JSON patches. */
final class PatchBody {

    private PatchBody() {}

    /**
     * The steps of a patch.
     *
     * @throws Problem where the body is no list of steps
     */
    static List<PatchOperation> of(JsonNode body) {
        if (!body.isArray()) {
            throw Problem.invalid(AlignApiTexts.NO_PATCH);
        }
        List<PatchOperation> operations = new ArrayList<>();
        for (JsonNode step : body) {
            if (!step.path("op").isString() || !step.path("path").isString()) {
                throw Problem.invalid(AlignApiTexts.NO_PATCH);
            }
            operations.add(new PatchOperation(
                    step.path("op").asString().toLowerCase(Locale.ROOT),
                    step.path("path").asString(),
                    step.path("from").isString() ? step.path("from").asString() : null,
                    JsonValues.of(step.get("value"))));
        }
        return operations;
    }
}
