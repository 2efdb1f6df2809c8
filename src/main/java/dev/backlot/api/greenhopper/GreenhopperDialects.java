package dev.backlot.api.greenhopper;

import dev.backlot.api.Dialect;
import dev.backlot.api.DialectPage;
import org.springdoc.core.models.GroupedOpenApi;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells of these dialects. */
@Configuration(proxyBeanMethods = false)
class GreenhopperDialects {

    private static final Dialect EXPERIMENTAL = new Dialect(
            "experimental",
            "JIRA Agile 6.7.6",
            "/rest/greenhopper/experimental-api/1.0",
            "What came before `/rest/agile/1.0`: boards, sprints, epics and versions.");

    private static final Dialect GREENHOPPER = new Dialect(
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
}
