package dev.backlot.api.auth;

import dev.backlot.api.Dialect;
import dev.backlot.api.DialectPage;
import org.springdoc.core.models.GroupedOpenApi;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells of these dialects. */
@Configuration(proxyBeanMethods = false)
class AuthDialects {

    private static final Dialect AUTH = Dialect.ofJira(
            "auth", "Personal access tokens", "/rest/pat/1.0", "Secrets that stand for their owner's password.");

    private static final Dialect SESSION = Dialect.ofJira(
            "session", "Sessions", "/rest/auth/1", "Logins that a cookie carries from request to request.");

    @Bean
    Dialect auth() {
        return AUTH;
    }

    @Bean
    GroupedOpenApi authPage() {
        return DialectPage.of(AUTH);
    }

    @Bean
    Dialect session() {
        return SESSION;
    }

    @Bean
    GroupedOpenApi sessionPage() {
        return DialectPage.of(SESSION);
    }
}
