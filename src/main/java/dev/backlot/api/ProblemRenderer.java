package dev.backlot.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
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

    ProblemRenderer(JsonMapper json) {
        this.json = json;
    }

    /** Answers with what an exception means to the client. */
    public void render(Throwable failure, HttpServletResponse response) {
        ErrorAnswer answer = ErrorAnswers.of(failure);
        if (answer.status() >= 500) {
            LOG.error("Request {} failed", response.getHeader("X-AREQUESTID"), failure);
        }
        write(answer, response);
    }

    /** Answers with the framework's own words for a status. */
    public void render(int status, HttpServletResponse response) {
        write(ErrorAnswer.status(status, Map.of()), response);
    }

    private void write(ErrorAnswer answer, HttpServletResponse response) {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        response.setContentType(ContentTypes.JSON);
        try {
            response.getOutputStream().write(json.writeValueAsBytes(answer.body()));
        } catch (IOException e) {
            LOG.debug("The client of request {} is gone", response.getHeader("X-AREQUESTID"), e);
        }
    }
}
