package dev.backlot.api;

import dev.backlot.user.CurrentUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Nobody changes anything through these dialects without logging in, whatever the projects allow. */
@Component
public class LoginFirst implements HandlerInterceptor {

    private final CurrentUser currentUser;

    LoginFirst(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    /** Asks for it on the paths of a dialect. */
    public WebMvcConfigurer on(String paths) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(LoginFirst.this).addPathPatterns(paths);
            }
        };
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (Writes.isOne(request, handler)) {
            currentUser.viewer().requireLogin();
        }
        return true;
    }
}
