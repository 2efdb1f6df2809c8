package dev.backlot.api.fault;

import dev.backlot.api.ContentTypes;
import dev.backlot.api.Overload;
import dev.backlot.api.ProblemRenderer;
import dev.backlot.fault.FaultAnswer;
import dev.backlot.fault.KeptAnswer;
import dev.backlot.fault.KeptAnswer.Header;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Writes what is answered in place of the server's own answer. */
@Component
class FaultAnswers {

    private static final int TOO_MANY = 429;
    private static final int FIRST_ERROR = 400;

    /** What belongs to one answer and is not said again with the next. */
    private static final Set<String> ONCE =
            Set.of("x-arequestid", "x-asessionid", "set-cookie", "date", "content-length", "content-type");

    private final ProblemRenderer renderer;
    private final Overload overload;

    FaultAnswers(ProblemRenderer renderer, Overload overload) {
        this.renderer = renderer;
        this.overload = overload;
    }

    void give(FaultAnswer answer, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (answer.status() == TOO_MANY) {
            overload.tell(request, response);
        }
        answer.headers().forEach((name, value) -> response.setHeader(name, value.orElse(null)));
        String body = answer.body();
        if (body != null) {
            response.setStatus(answer.status());
            if (response.getContentType() == null) {
                response.setContentType(type(body));
            }
            response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
        } else if (answer.status() < FIRST_ERROR && answer.message() == null) {
            response.setStatus(answer.status());
        } else if (answer.status() == TOO_MANY && answer.message() == null) {
            overload.refuse(request, response);
        } else {
            renderer.render(answer.status(), answer.message(), request, response);
        }
    }

    /** An answer as it is so far, to be given again. */
    KeptAnswer keep(HttpServletResponse response, byte[] body) {
        List<Header> headers = response.getHeaderNames().stream()
                .distinct()
                .filter(name -> !ONCE.contains(name.toLowerCase(Locale.ROOT)))
                .flatMap(name -> response.getHeaders(name).stream().map(value -> new Header(name, value)))
                .toList();
        return new KeptAnswer(response.getStatus(), response.getContentType(), headers, body);
    }

    void repeat(KeptAnswer answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.status());
        answer.headers().forEach(header -> response.setHeader(header.name(), header.value()));
        if (answer.type() != null) {
            response.setContentType(answer.type());
        }
        response.getOutputStream().write(answer.body());
    }

    void forget(List<String> names, HttpServletResponse response) {
        names.forEach(name -> response.setHeader(name, null));
    }

    private static String type(String body) {
        String text = body.stripLeading();
        if (text.startsWith("{") || text.startsWith("[")) {
            return ContentTypes.JSON;
        }
        return text.startsWith("<") ? "text/html;charset=UTF-8" : "text/plain;charset=UTF-8";
    }
}
