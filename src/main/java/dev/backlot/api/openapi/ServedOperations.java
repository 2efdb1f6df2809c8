package dev.backlot.api.openapi;

import dev.backlot.api.IssueListRequest;
import dev.backlot.api.Served;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Tells of an operation what its method says: its {@link Served}, and arguments and results that springdoc cannot read. */
@Component
class ServedOperations implements GlobalOperationCustomizer {

    /** How well the behaviour is known, in the document. */
    static final String EVIDENCE = "x-evidence";

    private static final String JSON = org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

    private final Library library;

    ServedOperations(Library library) {
        this.library = library;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        Served served = method.getMethodAnnotation(Served.class);
        if (served != null) {
            operation.setOperationId(method.getMethod().getName());
            operation.setSummary(served.value());
            operation.addExtension(EVIDENCE, served.known().name().toLowerCase(Locale.ROOT));
            addParameters(operation, method);
            if (method.getReturnType().getParameterType() == byte[].class) {
                describeIssues(operation, takes(method, IssueListRequest.class));
            }
            addRefusals(operation, served.errors());
        }
        return operation;
    }

    private void addParameters(Operation operation, HandlerMethod method) {
        Map<String, List<String>> ofTypes = library.parameters().ofTypes();
        Arrays.stream(method.getMethodParameters())
                .map(parameter -> ofTypes.get(parameter.getParameterType().getSimpleName()))
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .forEach(name -> operation.addParametersItem(Bodies.query(name)));
    }

    /** Issues go out as bytes that were put together long before. */
    private static void describeIssues(Operation operation, boolean list) {
        Content content = Bodies.content(JSON, Bodies.reference(list ? "SearchResults" : "Issue"), null);
        operation.setResponses(new ApiResponses().addApiResponse("200", new ApiResponse().content(content)));
    }

    /** What they look like depends on the dialect, which is not known yet. */
    private static void addRefusals(Operation operation, int[] statuses) {
        for (int status : statuses) {
            operation.getResponses().addApiResponse(Integer.toString(status), new ApiResponse());
        }
    }

    private static boolean takes(HandlerMethod method, Class<?> type) {
        return Arrays.stream(method.getMethodParameters())
                .map(MethodParameter::getParameterType)
                .anyMatch(type::equals);
    }
}
