package dev.backlot.api.oauth;

import dev.backlot.api.Dialect;
import dev.backlot.api.DialectPage;
import org.springdoc.core.models.GroupedOpenApi;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells of this dialect. */
@Configuration(proxyBeanMethods = false)
class OAuthDialect {

    private static final Dialect OAUTH = Dialect.ofJira(
            "oauth",
            "OAuth 2.0",
            "/rest/oauth2/1.0",
            "Applications that act for users, as of Jira 8.22. The pages that users see, and the three steps of OAuth 1.0a below"
                    + " `/plugins/servlet/oauth`, are told of in `docs/architecture.md`.");

    @Bean
    Dialect oauth() {
        return OAUTH;
    }

    @Bean
    GroupedOpenApi oauthPage() {
        return DialectPage.of(OAUTH);
    }
}
