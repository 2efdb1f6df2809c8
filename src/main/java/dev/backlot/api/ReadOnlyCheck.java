package dev.backlot.api;

import dev.backlot.setting.ReadOnlyMode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Refuses whatever would change something while Jira is read-only, in every dialect alike. */
@Configuration(proxyBeanMethods = false)
class ReadOnlyCheck implements WebMvcConfigurer, HandlerInterceptor {

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
        if (Writes.isOne(request, handler)) {
            mode.requireWritable(Writes.areRefused(request));
        }
        return true;
    }
}
