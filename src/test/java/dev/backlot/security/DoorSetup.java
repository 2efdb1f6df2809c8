package dev.backlot.security;

import dev.backlot.user.CurrentUser;
import java.time.Clock;
import java.time.Instant;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.PlatformTransactionManager;

/** A clock to move and three users: alice and bob, whose passwords are their names, and gone, who was deactivated. */
@TestConfiguration
class DoorSetup {

    @Bean
    @Primary
    Clock movableClock() {
        return new MovableClock(Instant.parse("2026-08-14T11:32:11.123Z"));
    }

    @Bean
    ApplicationRunner doorUsers(TestUsers users) {
        return arguments -> {
            users.insert(910001, "alice", true);
            users.insert(910002, "bob", true);
            users.insert(910003, "gone", false);
        };
    }

    @Bean
    TestUsers testUsers(JdbcClient jdbc, PlatformTransactionManager transactions, PasswordEncoder encoder) {
        return new TestUsers(jdbc, transactions, encoder);
    }

    @Bean
    Probes probes(CurrentUser currentUser) {
        return new Probes(currentUser);
    }
}
