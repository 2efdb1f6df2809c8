package dev.backlot.api.oauth;

import dev.backlot.api.ProblemRenderer;
import dev.backlot.kernel.JiraVersion;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What applications reach without a user, and since when. */
@Configuration(proxyBeanMethods = false)
class OAuthConfiguration {

    /** Applications log in here as themselves; their name and secret in the header are no user's. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain applicationsDoor() {
        PathPatternRequestMatcher.Builder paths = PathPatternRequestMatcher.withDefaults();
        return new DefaultSecurityFilterChain(new OrRequestMatcher(
                paths.matcher(OAuth2Only.REST + "/token"),
                paths.matcher(OAuth2Only.REST_LATEST + "/token"),
                paths.matcher(OAuth2Only.REST + "/revoke"),
                paths.matcher(OAuth2Only.REST_LATEST + "/revoke")));
    }

    @Bean
    WebMvcConfigurer oauth2SinceItIsThere(JiraVersion version, ProblemRenderer problems) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new OAuth2Only(version, problems))
                        .addPathPatterns("/rest/oauth2/**", OAuth2Only.CONSENT);
            }
        };
    }
}
