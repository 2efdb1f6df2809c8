package dev.backlot.support;

import dev.backlot.api.Served;
import dev.backlot.seed.WorldWriter;
import dev.backlot.snapshot.Images;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The beans that only tests have. */
@TestConfiguration(proxyBeanMethods = false)
class HttpTestConfiguration {

    @Bean
    static StatementCounter statementCounter() {
        return new StatementCounter();
    }

    /** Lets a test move the clock, which otherwise stands still. */
    @Bean
    static BeanPostProcessor movableClock() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return name.equals(TestClock.BEAN) && bean instanceof Clock clock ? new TestClock(clock) : bean;
            }
        };
    }

    @Bean
    Jira jira(Environment environment) {
        return new Jira(environment);
    }

    @Bean
    PresentWorld presentWorld(
            JdbcTemplate jdbc, WorldWriter writer, PlatformTransactionManager transactions, Images images) {
        return new PresentWorld(jdbc, writer, transactions, images);
    }

    /** Tells the recorder of examples which operation has answered. */
    @Bean
    WebMvcConfigurer operationNames() {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                if (ExampleRecorder.isOn()) {
                    registry.addInterceptor(new NamesOperation());
                }
            }
        };
    }

    private static final class NamesOperation implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            if (handler instanceof HandlerMethod method
                    && method.hasMethodAnnotation(Served.class)
                    && method.getBeanType().getName().contains(".platform.")) {
                response.setHeader(ExampleRecorder.OPERATION, method.getMethod().getName());
            }
            return true;
        }
    }
}
