package dev.backlot.api;

import dev.backlot.setting.ReadOnlyMode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Refuses whatever would change something while Jira is read-only, in every dialect alike. */
@Configuration(proxyBeanMethods = false)
class ReadOnlyCheck implements WebMvcConfigurer, HandlerInterceptor {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final ReadOnlyMode mode;

    ReadOnlyCheck(ReadOnlyMode mode) {
        this.mode = mode;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/rest/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!READING.contains(request.getMethod()) && changes(handler)) {
            mode.requireWritable();
        }
        return true;
    }

    private static boolean changes(Object handler) {
        Served served = handler instanceof HandlerMethod method ? method.getMethodAnnotation(Served.class) : null;
        return served != null && served.changes();
    }
}
