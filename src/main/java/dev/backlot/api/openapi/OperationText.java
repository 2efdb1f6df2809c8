package dev.backlot.api.openapi;

import io.swagger.v3.oas.models.media.Schema;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is told of an operation beyond what its method says: a file {@code /openapi/DIALECT/OPERATION.json}.
 *
 * @param description how it behaves
 * @param parameters parameters by name: what to say of them here, and those that no Java argument stands for
 * @param request the body, null for none
 * @param success the answers by status, in place of the one that springdoc sees
 * @param errors bodies by status, in place of the usual ones
 */
record OperationText(
        @Nullable String description,
        @Nullable Map<String, ParameterText> parameters,
        @Nullable BodyText request,
        @Nullable Map<String, BodyText> success,
        @Nullable Map<String, Object> errors) {

    /** Nothing to tell. */
    static final OperationText NONE = new OperationText(null, null, null, null, null);

    /**
     * A parameter.
     *
     * @param description what it means
     * @param schema which values it may have, null for what springdoc sees
     * @param example a value of the demo world, which Swagger UI fills in
     * @param required whether a request without it is refused, null for what springdoc sees
     */
    record ParameterText(
            @Nullable String description,
            @Nullable Schema<?> schema,
            @Nullable Object example,
            @Nullable Boolean required) {}

    /**
     * A body.
     *
     * @param description what it is
     * @param schema its form, null for what springdoc sees
     * @param example one from the demo world, null for no body at all
     */
    record BodyText(
            @Nullable String description,
            @Nullable Schema<?> schema,
            @Nullable Object example) {}
}
