package dev.backlot.api.control;

import dev.backlot.api.Dialect;
import dev.backlot.api.DialectPage;
import org.springdoc.core.models.GroupedOpenApi;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells of this dialect. */
@Configuration(proxyBeanMethods = false)
class ControlDialect {

    private static final Dialect CONTROL = new Dialect(
            "control",
            "This server",
            "/_backlot/v1",
            "Operations for whoever tests with this server; no Jira has them. For administrators, and without a login for"
                    + " programs on the same machine.");

    @Bean
    Dialect control() {
        return CONTROL;
    }

    @Bean
    GroupedOpenApi controlPage() {
        return DialectPage.of(CONTROL);
    }
}
