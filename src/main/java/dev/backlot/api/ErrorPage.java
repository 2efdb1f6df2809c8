package dev.backlot.api;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where the servlet container goes with what failed outside the dispatcher: in a filter, or by {@code sendError}. */
@Hidden
@Controller
class ErrorPage implements ErrorController {

    private final ProblemRenderer renderer;

    ErrorPage(ProblemRenderer renderer) {
        this.renderer = renderer;
    }

    @RequestMapping("/error")
    void render(HttpServletRequest request, HttpServletResponse response) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure) {
            renderer.render(failure, request, response);
        } else {
            renderer.render(response.getStatus(), request, response);
        }
    }
}
