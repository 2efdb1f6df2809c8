package dev.backlot.api.webhooks;

import dev.backlot.api.Dialect;
import dev.backlot.api.DialectPage;
import dev.backlot.api.ProblemRenderer;
import dev.backlot.kernel.JiraVersion;
import org.springdoc.core.models.GroupedOpenApi;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Tells of these dialects. */
@Configuration(proxyBeanMethods = false)
class WebhookDialects {

    private static final Dialect OLD = Dialect.ofJira(
            "webhooks",
            "Webhooks up to 9.12",
            "/rest/webhooks/1.0",
            "Who is told by HTTP of what happens. Not there since Jira 10.");

    private static final Dialect NEW = Dialect.ofJira(
            "jira-webhook",
            "Webhooks since 10",
            "/rest/jira-webhook/1.0",
            "Who is told by HTTP of what happens. Not there before Jira 10.");

    @Bean
    Dialect webhooks() {
        return OLD;
    }

    @Bean
    Dialect jiraWebhook() {
        return NEW;
    }

    @Bean
    GroupedOpenApi webhooksPage() {
        return DialectPage.of(OLD);
    }

    @Bean
    GroupedOpenApi jiraWebhookPage() {
        return DialectPage.of(NEW);
    }

    @Bean
    WebMvcConfigurer webhookReleases(JiraVersion version, ProblemRenderer problems) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(ReleaseCheck.before10(version, problems))
                        .addPathPatterns("/rest/webhooks/**");
                registry.addInterceptor(ReleaseCheck.since10(version, problems))
                        .addPathPatterns("/rest/jira-webhook/**");
            }
        };
    }
}
