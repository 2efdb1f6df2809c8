package dev.backlot.search;

import dev.backlot.BacklotApplication;
import dev.backlot.seed.WorldWriter;
import dev.backlot.support.StatementCounter;
import dev.backlot.user.LoginTimes;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.transaction.PlatformTransactionManager;

/** The search and what it needs, with a caller that tests choose and a clock that stands still. */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(
        basePackages = {
            "dev.backlot.constant",
            "dev.backlot.permission",
            "dev.backlot.project",
            "dev.backlot.scheme",
            "dev.backlot.sight",
            "dev.backlot.version",
            "dev.backlot.user",
            "dev.backlot.filter",
            "dev.backlot.world",
            "dev.backlot.search"
        })
@ComponentScan(
        basePackageClasses = BacklotApplication.class,
        useDefaultFilters = false,
        includeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = "dev\\.backlot\\.(DatabaseConfiguration|seed\\.WorldWriter)"))
class SearchTestConfiguration {

    /** A Friday. */
    static final Instant NOW = Instant.parse("2026-08-14T12:00:00Z");

    @Bean
    LoginTimes nobodyLoggedIn() {
        return new LoginTimes() {
            @Override
            public Optional<Instant> newest(long userId) {
                return Optional.empty();
            }

            @Override
            public Optional<Instant> previous(long userId) {
                return Optional.empty();
            }
        };
    }

    @Bean
    Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    @Bean
    static StatementCounter statementCounter() {
        return new StatementCounter();
    }

    @Bean
    Caller caller() {
        return new Caller();
    }

    @Bean
    Jira jira(
            IssueSearch search,
            JqlCompiler compiler,
            Caller caller,
            WorldWriter writer,
            PlatformTransactionManager transactions) {
        return new Jira(search, compiler, caller, writer, transactions);
    }
}
