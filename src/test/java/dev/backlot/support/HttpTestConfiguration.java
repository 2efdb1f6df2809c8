package dev.backlot.support;

import dev.backlot.seed.WorldWriter;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** The beans that only tests have. */
@TestConfiguration(proxyBeanMethods = false)
class HttpTestConfiguration {

    @Bean
    static StatementCounter statementCounter() {
        return new StatementCounter();
    }

    @Bean
    Jira jira(Environment environment) {
        return new Jira(environment);
    }

    @Bean
    PresentWorld presentWorld(JdbcTemplate jdbc, WorldWriter writer, PlatformTransactionManager transactions) {
        return new PresentWorld(jdbc, writer, transactions);
    }
}
