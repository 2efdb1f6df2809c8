package dev.backlot.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Takes whatever a controller or the dispatcher throws to the renderer; nothing is left for Spring's own resolvers. */
final class ProblemResolver implements HandlerExceptionResolver {

    private final ProblemRenderer renderer;

    ProblemResolver(ProblemRenderer renderer) {
        this.renderer = renderer;
    }

    @Override
    public ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        renderer.render(failure, request, response);
        return new ModelAndView();
    }
}
