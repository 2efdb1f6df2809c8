package dev.backlot.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses uploads without the header {@code X-Atlassian-Token: no-check}, which a foreign web page cannot make a browser
 * send. The answer is reported by many clients: a page with these words, and no JSON.
 */
final class XsrfCheck implements HandlerInterceptor {

    private static final Set<String> PASSES = Set.of("no-check", "nocheck");

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!takesUploads(handler) || PASSES.contains(lower(request.getHeader("X-Atlassian-Token")))) {
            return true;
        }
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType(ContentTypes.EMPTY);
        response.getOutputStream().write("XSRF check failed".getBytes(StandardCharsets.UTF_8));
        return false;
    }

    private static boolean takesUploads(Object handler) {
        RequestMapping mapping = handler instanceof HandlerMethod method
                ? AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), RequestMapping.class)
                : null;
        return mapping != null && List.of(mapping.consumes()).contains(MediaType.MULTIPART_FORM_DATA_VALUE);
    }

    private static String lower(@Nullable String text) {
        return text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
    }
}
