package dev.backlot.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;

import dev.backlot.BacklotProperties;
import dev.backlot.world.Revision;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;

class FailedLoginsTest {

    @Test
    void zeroFailuresAtMostMeansThatNoCaptchaIsEverDue() {
        JdbcClient jdbc = mock(JdbcClient.class);
        BacklotProperties properties = new Binder(
                        new MapConfigurationPropertySource(Map.of("backlot.login.max-failures", "0")))
                .bind("backlot", BacklotProperties.class)
                .get();
        FailedLogins failures =
                new FailedLogins(jdbc, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), properties, mock(Revision.class));

        assertThat(failures.captchaIsDue(1)).isFalse();
        verifyNoInteractions(jdbc);
    }
}
