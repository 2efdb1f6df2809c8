package dev.backlot.api;

import dev.backlot.kernel.JiraVersion;
import dev.backlot.kernel.Problem;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.DisconnectedClientHelper;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one place that writes an error as a response, wherever it was thrown: in a controller, in a filter, by the
 * framework or by the servlet container. It writes past content negotiation, so that a client that accepts no JSON still
 * learns what went wrong.
 */
@Component
public class ProblemRenderer {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemRenderer.class);

    private final JsonMapper json;
    private final JiraVersion version;
    private final List<ErrorForm> forms;

    ProblemRenderer(JsonMapper json, JiraVersion version, List<ErrorForm> forms) {
        this.json = json;
        this.version = version;
        this.forms = forms;
    }

    /** Answers with what an exception means to the client. */
    public void render(Throwable failure, HttpServletRequest request, HttpServletResponse response) {
        ErrorAnswer answer = ErrorAnswers.of(failure);
        if (answer.status() >= 500 && !isExpected(failure)) {
            LOG.error("Request {} failed", response.getHeader("X-AREQUESTID"), failure);
        }
        write(answer, request, response);
    }

    /** A refusal of our own, or a client that went away. */
    private static boolean isExpected(Throwable failure) {
        return (failure instanceof Problem problem && problem.kind() == Problem.Kind.UNAVAILABLE)
                || DisconnectedClientHelper.isClientDisconnectedException(failure);
    }

    /** Answers with the framework's own words for a status. */
    public void render(int status, HttpServletRequest request, HttpServletResponse response) {
        write(ErrorAnswer.status(status, Map.of()), request, response);
    }

    /**
     * Answers with a status in the form of the API that was asked.
     *
     * @param message a sentence, null for the framework's own words
     */
    public void render(int status, @Nullable String message, HttpServletRequest request, HttpServletResponse response) {
        write(
                message == null
                        ? ErrorAnswer.status(status, Map.of())
                        : new ErrorAnswer(status, ErrorCollection.of(message), Map.of()),
                request,
                response);
    }

    private void write(ErrorAnswer answer, HttpServletRequest request, HttpServletResponse response) {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        Optional<ErrorForm> form =
                forms.stream().filter(each -> each.covers(path(request))).findFirst();
        Object body = form.isPresent() ? form.get().body(answer.failure(address(request))) : body(answer, request);
        send(form.map(ErrorForm::mediaType).orElse(ContentTypes.JSON), body, response);
    }

    private void send(String mediaType, @Nullable Object body, HttpServletResponse response) {
        try {
            if (body == null) {
                // Otherwise the container would put something of its own there.
                response.flushBuffer();
            } else {
                response.setContentType(mediaType);
                response.getOutputStream().write(json.writeValueAsBytes(body));
            }
        } catch (IOException e) {
            LOG.debug("The client of request {} is gone", response.getHeader("X-AREQUESTID"), e);
        }
    }

    /** Up to Jira 9 the framework was Jersey 1, which says of a path that leads nowhere which one it was (reported). */
    private Object body(ErrorAnswer answer, HttpServletRequest request) {
        boolean noSuchPath = answer.status() == 404 && answer.body() instanceof RestStatus;
        return noSuchPath && !version.atLeast(10, 0) ? RestStatus.noSuchPath(url(request)) : answer.body();
    }

    private static String address(HttpServletRequest request) {
        Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return asked == null ? request.getRequestURI() : asked.toString();
    }

    /** The container tells the address of a failed request without the prefix that a proxy named. */
    private static String path(HttpServletRequest request) {
        String address = address(request);
        String world = WorldPath.context(request);
        String context = request.getContextPath();
        String whole = context.endsWith(world) ? context : context + world;
        return address.startsWith(whole) ? address.substring(whole.length()) : address;
    }

    private static String url(HttpServletRequest request) {
        return ServletUriComponentsBuilder.fromRequest(request)
                .replaceQuery(null)
                .replacePath(address(request))
                .build()
                .toUriString();
    }
}
