package dev.backlot.api.platform;

import dev.backlot.api.Dialect;
import dev.backlot.api.DialectPage;
import org.springdoc.core.models.GroupedOpenApi;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells of this dialect. */
@Configuration(proxyBeanMethods = false)
class PlatformDialect {

    private static final Dialect PLATFORM = Dialect.ofJira(
            "platform",
            "Jira platform",
            "/rest/api/2",
            "What clients of boards need besides: issues, search, filters and fields.");

    @Bean
    Dialect platform() {
        return PLATFORM;
    }

    @Bean
    GroupedOpenApi platformPage() {
        return DialectPage.of(PLATFORM);
    }
}
