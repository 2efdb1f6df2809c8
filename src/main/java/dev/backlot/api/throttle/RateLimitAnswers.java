package dev.backlot.api.throttle;

import dev.backlot.api.ContentTypes;
import dev.backlot.api.Failure;
import dev.backlot.api.ProblemDetails;
import dev.backlot.api.SpringError;
import dev.backlot.throttle.PolicyKind;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.apache.catalina.util.TomcatCSS;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The 429 of each API. Jira's two are recorded, byte by byte; that of its cloud is reported; the others are ours. */
@Component
class RateLimitAnswers {

    private static final int STATUS = 429;

    /** The style is the one that every Tomcat puts there; the recording leaves it out. */
    private static final String JIRA_PAGE = """
            <!doctype html><html lang="en"><head><title>HTTP Status 429 – Too Many Requests</title>\
            <style type="text/css">%s</style></head><body><h1>HTTP Status 429 – Too Many Requests</h1>\
            <hr class="line" /><p><b>Type</b> Status Report</p><p><b>Message</b> Rate limit exceeded.</p>\
            <p><b>Description</b> The user has sent too many requests in a given amount of time (&quot;rate limiting&quot;).</p>\
            <hr class="line" /><h3>Apache Tomcat/9.0.95</h3></body></html>""".formatted(TomcatCSS.TOMCAT_CSS);

    private static final String JIRA_PAGE_TYPE = "text/html;charset=utf-8";

    record Message(String message) {}

    record CloudBody(List<String> errorMessages, Map<String, String> errors, int status) {}

    private static final Message JIRA_JSON = new Message("Rate limit exceeded.");

    private static final CloudBody CLOUD =
            new CloudBody(List.of("The request has been rate-limited. Please try again later."), Map.of(), STATUS);

    /** Ours, in the form of the API's other errors. */
    private static final ProblemDetails ALIGN = ProblemDetails.of(STATUS, "Too Many Requests", "too many requests");

    private final JsonMapper json;
    private final Clock clock;

    RateLimitAnswers(JsonMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    /** Answers a request that is one too many. */
    void refuse(PolicyKind policy, HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (policy) {
            case JIRA -> jira(request, response);
            case JIRA_CLOUD -> write(response, ContentTypes.JSON, CLOUD);
            case ALIGN -> write(response, ProblemDetails.MEDIA_TYPE, ALIGN);
            case ATIVO -> write(response, MediaType.APPLICATION_JSON_VALUE, ativo(request));
        }
    }

    private void jira(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (namesJson(request)) {
            write(response, ContentTypes.JSON, JIRA_JSON);
        } else {
            write(response, JIRA_PAGE_TYPE, JIRA_PAGE.getBytes(StandardCharsets.UTF_8));
        }
    }

    private SpringError ativo(HttpServletRequest request) {
        return SpringError.of(clock.instant(), new Failure(STATUS, List.of(), Map.of(), request.getServletPath()));
    }

    /** Ours: a client that takes anything gets the page, as one did that was recorded. */
    private static boolean namesJson(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        try {
            return MediaType.parseMediaTypes(accept).stream()
                    .anyMatch(type -> !type.isWildcardType() && type.includes(MediaType.APPLICATION_JSON));
        } catch (InvalidMediaTypeException noType) {
            return false;
        }
    }

    private void write(HttpServletResponse response, String type, Object body) throws IOException {
        write(response, type, json.writeValueAsBytes(body));
    }

    private static void write(HttpServletResponse response, String type, byte[] body) throws IOException {
        response.setStatus(STATUS);
        response.setContentType(type);
        response.getOutputStream().write(body);
    }
}
