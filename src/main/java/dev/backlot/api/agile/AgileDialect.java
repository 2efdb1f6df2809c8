package dev.backlot.api.agile;

import dev.backlot.api.Dialect;
import dev.backlot.api.DialectPage;
import dev.backlot.api.LoginFirst;
import org.springdoc.core.models.GroupedOpenApi;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Tells of this dialect. */
@Configuration(proxyBeanMethods = false)
class AgileDialect {

    private static final Dialect AGILE = Dialect.ofJira(
            "agile",
            "Jira Software",
            "/rest/agile/1.0",
            "Boards, sprints, epics and the backlog, as of Jira Software Data Center 10.3.");

    @Bean
    Dialect agile() {
        return AGILE;
    }

    @Bean
    GroupedOpenApi agilePage() {
        return DialectPage.of(AGILE);
    }

    @Bean
    WebMvcConfigurer agileLoginFirst(LoginFirst login) {
        return login.on("/rest/agile/**");
    }
}
