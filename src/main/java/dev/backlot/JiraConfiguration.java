package dev.backlot;

import dev.backlot.kernel.JiraVersion;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which Jira the server answers like. */
@Configuration(proxyBeanMethods = false)
class JiraConfiguration {

    @Bean
    JiraVersion jiraVersion(BacklotProperties properties) {
        return properties.jira().profile();
    }
}
