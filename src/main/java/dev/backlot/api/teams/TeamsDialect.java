package dev.backlot.api.teams;

import dev.backlot.api.Dialect;
import dev.backlot.api.DialectPage;
import org.springdoc.core.models.GroupedOpenApi;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells of this dialect. */
@Configuration(proxyBeanMethods = false)
class TeamsDialect {

    private static final Dialect TEAMS = new Dialect(
            "teams",
            "Advanced Roadmaps: teams",
            "/rest/teams-api/1.0",
            "Teams, who is in them, and what people can do. Whoever is logged in may read, administrators may write.");

    @Bean
    Dialect teams() {
        return TEAMS;
    }

    @Bean
    GroupedOpenApi teamsPage() {
        return DialectPage.of(TEAMS);
    }
}
