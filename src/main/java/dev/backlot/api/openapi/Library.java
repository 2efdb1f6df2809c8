package dev.backlot.api.openapi;

import dev.backlot.api.Dialect;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The texts and examples below {@code /openapi}. They are read when documentation is asked for, and not kept. */
@Component
class Library {

    /**
     * What is said of parameters wherever they occur.
     *
     * @param ofTypes the names of the parameters that stand behind an argument of a type, by the type's simple name
     * @param byName each parameter
     */
    record Parameters(Map<String, List<String>> ofTypes, Map<String, OperationText.ParameterText> byName) {}

    /**
     * A refusal.
     *
     * @param description when it is sent
     * @param schema the name of the body's schema
     * @param example a body
     * @param type the media type of the body, null for JSON
     */
    record Refusal(
            String description,
            String schema,
            Object example,
            @Nullable String type) {}

    /** The refusals by status. */
    record Refusals(Map<String, Refusal> byStatus) {

        Refusal of(String status) {
            return Objects.requireNonNull(byStatus.get(status), () -> "Nothing is said of the status " + status);
        }
    }

    /** Schemas by name. */
    record Schemas(Map<String, Schema<?>> byName) {}

    /** What the nouns of the paths mean, in the order in which they are shown. */
    record Tags(Map<String, String> byName) {}

    Parameters parameters() {
        return read("parameters", Parameters.class);
    }

    Refusals refusals(Dialect dialect) {
        return read(dialect.errors(), Refusals.class);
    }

    Schemas schemas() {
        return read("schemas", Schemas.class);
    }

    Tags tags() {
        return read("tags", Tags.class);
    }

    /** What is told of an operation; an operation without a file has nothing to tell. */
    OperationText operation(Dialect dialect, String operationId) {
        String name = dialect.id() + "/" + operationId;
        return getClass().getResource(path(name)) == null ? OperationText.NONE : read(name, OperationText.class);
    }

    private static String path(String name) {
        return "/openapi/" + name + ".json";
    }

    private static <T> T read(String name, Class<T> type) {
        try (InputStream file = Library.class.getResourceAsStream(path(name))) {
            return Json31.mapper().readValue(file, type);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path(name), e);
        }
    }
}
