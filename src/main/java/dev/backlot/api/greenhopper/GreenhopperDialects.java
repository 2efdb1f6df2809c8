package dev.backlot.api.greenhopper;

import dev.backlot.api.Dialect;
import dev.backlot.api.DialectPage;
import dev.backlot.api.LoginFirst;
import org.springdoc.core.models.GroupedOpenApi;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Tells of these dialects. */
@Configuration(proxyBeanMethods = false)
class GreenhopperDialects {

    private static final Dialect EXPERIMENTAL = Dialect.ofJira(
            "experimental",
            "JIRA Agile 6.7.6",
            Links.EXPERIMENTAL,
            "What came before `/rest/agile/1.0`: boards, sprints, epics and versions.");

    private static final Dialect GREENHOPPER = Dialect.ofJira(
            "greenhopper",
            "JIRA Agile, private",
            "/rest/greenhopper/1.0",
            "What JIRA Agile's own pages call: boards with their issues, moves, and the reports. Nobody promised it, many"
                    + " clients use it.");

    @Bean
    Dialect experimental() {
        return EXPERIMENTAL;
    }

    @Bean
    Dialect greenhopper() {
        return GREENHOPPER;
    }

    @Bean
    GroupedOpenApi experimentalPage() {
        return DialectPage.of(EXPERIMENTAL);
    }

    @Bean
    GroupedOpenApi greenhopperPage() {
        return DialectPage.of(GREENHOPPER);
    }

    @Bean
    WebMvcConfigurer greenhopperLoginFirst(LoginFirst login) {
        return login.on("/rest/greenhopper/**");
    }
}
