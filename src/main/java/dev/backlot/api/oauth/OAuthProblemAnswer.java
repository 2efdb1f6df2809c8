package dev.backlot.api.oauth;

import dev.backlot.oauth.OAuthProblem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Answers a refusal of OAuth 1.0a: 401, and what is wrong in the header and in the body. */
final class OAuthProblemAnswer {

    private OAuthProblemAnswer() {}

    static void write(HttpServletRequest request, HttpServletResponse response, OAuthProblem problem)
            throws IOException {
        Map<String, String> parameters = problem.parameters();
        String realm = ServletUriComponentsBuilder.fromContextPath(request).toUriString();
        String header = parameters.entrySet().stream()
                .map(each -> ", " + each.getKey() + "=\"" + encoded(each.getValue()) + "\"")
                .collect(Collectors.joining("", "OAuth realm=\"" + encoded(realm) + "\"", ""));
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, header);
        response.setContentType(MediaType.APPLICATION_FORM_URLENCODED_VALUE + ";charset=UTF-8");
        response.getOutputStream().write(form(parameters).getBytes(StandardCharsets.UTF_8));
    }

    /** The parameters as a form. */
    static String form(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(each -> each.getKey() + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
