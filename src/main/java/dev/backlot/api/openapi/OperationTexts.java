package dev.backlot.api.openapi;

import dev.backlot.api.Dialect;
import dev.backlot.api.openapi.OperationText.BodyText;
import dev.backlot.api.openapi.OperationText.ParameterText;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Puts the library's texts and examples into an operation. */
@Component
class OperationTexts {

    private static final String JSON = org.springframework.http.MediaType.APPLICATION_JSON_VALUE;
    private static final String HTML = org.springframework.http.MediaType.TEXT_HTML_VALUE;

    private final Library library;

    OperationTexts(Library library) {
        this.library = library;
    }

    void tell(Operation operation, Dialect dialect) {
        OperationText text = library.operation(dialect, operation.getOperationId());
        operation.setDescription(description(operation, text));
        tellParameters(operation, Objects.requireNonNullElse(text.parameters(), Map.of()));
        if (text.request() != null) {
            operation.setRequestBody(request(operation, text.request()));
        }
        if (text.success() != null) {
            replaceSuccess(operation, text.success());
        }
        tellRefusals(operation, dialect);
        if (text.errors() != null) {
            text.errors().forEach((status, example) -> tellError(operation, status, example));
        }
    }

    private void tellRefusals(Operation operation, Dialect dialect) {
        Library.Refusals refusals = library.refusals(dialect);
        operation.getResponses().replaceAll((status, response) -> {
            if (response.getDescription() != null) {
                return response;
            }
            Library.Refusal refusal = refusals.of(status);
            String type = Objects.requireNonNullElse(refusal.type(), JSON);
            Content content = Bodies.content(type, Bodies.reference(refusal.schema()), refusal.example());
            if (status.equals("401") && dialect.errors().equals(Dialect.JIRA_ERRORS)) {
                content.addMediaType(HTML, new MediaType().schema(new Schema<String>().types(Set.of("string"))));
            }
            return new ApiResponse().description(refusal.description()).content(content);
        });
    }

    private static String description(Operation operation, OperationText text) {
        String evidence = switch (String.valueOf(operation.getExtensions().get(ServedOperations.EVIDENCE))) {
            case "observed" -> "observed: a real Data Center was recorded or measured.";
            case "documented" -> "documented: the vendor's documents say so, no recording confirms it.";
            case "own" -> "own: an operation of Backlot, which no Jira has.";
            default -> "assumed: nobody says; this is a default of ours.";
        };
        String description = text.description() == null ? "" : text.description() + "\n\n";
        return description + "*How it is known:* " + evidence;
    }

    private void tellParameters(Operation operation, Map<String, ParameterText> here) {
        List<Parameter> parameters =
                new ArrayList<>(Objects.requireNonNullElse(operation.getParameters(), List.<Parameter>of()));
        here.keySet().stream()
                .filter(name -> parameters.stream().noneMatch(parameter -> name.equals(parameter.getName())))
                .forEach(name -> parameters.add(Bodies.query(name)));
        // The body's own type, which OpenAPI tells elsewhere.
        parameters.removeIf(parameter -> "Content-Type".equals(parameter.getName()));
        Map<String, ParameterText> everywhere = library.parameters().byName();
        for (Parameter parameter : parameters) {
            Optional.ofNullable(everywhere.get(parameter.getName())).ifPresent(text -> tell(parameter, text));
            Optional.ofNullable(here.get(parameter.getName())).ifPresent(text -> tell(parameter, text));
        }
        operation.setParameters(parameters.isEmpty() ? null : parameters);
    }

    private static void tell(Parameter parameter, ParameterText text) {
        Optional.ofNullable(text.description()).ifPresent(parameter::setDescription);
        Optional.ofNullable(text.example()).ifPresent(parameter::setExample);
        Optional.ofNullable(text.required()).ifPresent(parameter::setRequired);
        Schema<?> schema = text.schema();
        if (schema != null) {
            parameter.setSchema(schema);
            if (schema.getItems() != null) {
                parameter.style(Parameter.StyleEnum.FORM).explode(false);
            }
        }
    }

    private static RequestBody request(Operation operation, BodyText text) {
        RequestBody seen = operation.getRequestBody();
        Schema<?> schema = text.schema() == null && seen != null ? schema(seen.getContent()) : text.schema();
        return new RequestBody()
                .description(text.description())
                .required(true)
                .content(Bodies.content(JSON, schema, text.example()));
    }

    private static void replaceSuccess(Operation operation, Map<String, BodyText> answers) {
        ApiResponses seen = operation.getResponses();
        ApiResponses told = new ApiResponses();
        Schema<?> usual = seen.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("2"))
                .map(entry -> schema(entry.getValue().getContent()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        answers.forEach((status, text) -> told.addApiResponse(status, answer(status, text, usual)));
        seen.forEach((status, response) -> {
            if (!status.startsWith("2")) {
                told.addApiResponse(status, response);
            }
        });
        operation.setResponses(told);
    }

    private static ApiResponse answer(String status, BodyText text, @Nullable Schema<?> usual) {
        String description = Objects.requireNonNullElseGet(
                text.description(),
                () -> HttpStatus.valueOf(Integer.parseInt(status)).getReasonPhrase());
        ApiResponse answer = new ApiResponse().description(description);
        return text.example() == null
                ? answer
                : answer.content(Bodies.content(JSON, text.schema() == null ? usual : text.schema(), text.example()));
    }

    private static void tellError(Operation operation, String status, Object example) {
        Optional.ofNullable(operation.getResponses().get(status))
                .map(ApiResponse::getContent)
                .flatMap(content -> content.values().stream().findFirst())
                .ifPresent(body -> body.setExample(example));
    }

    private static @Nullable Schema<?> schema(@Nullable Content content) {
        return content == null
                ? null
                : content.values().stream()
                        .map(MediaType::getSchema)
                        .findFirst()
                        .orElse(null);
    }
}
