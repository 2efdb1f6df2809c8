package dev.backlot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.convert.ApplicationConversionService;

class SettingsTest {

    @Test
    void haveDefaults() {
        BacklotProperties defaults = bind(Map.of());

        assertThat(defaults.seed()).isEqualTo(BacklotProperties.Seed.DEMO);
        assertThat(defaults.tokens().maxPerUser()).isEqualTo(10);
        assertThat(defaults.passwordStrength()).isEqualTo(10);
        assertThat(defaults.dataDir()).isNull();
        assertThat(defaults.clock()).isNull();
    }

    @Test
    void timeStandsStillAtTheSetInstant() {
        BacklotProperties properties = bind(Map.of("backlot.clock", "2026-11-01T09:00:00Z"));

        assertThat(new ClockConfiguration().clock(properties))
                .isEqualTo(Clock.fixed(Instant.parse("2026-11-01T09:00:00Z"), ZoneOffset.UTC));
    }

    @Test
    void timePassesWhenNoneIsSet() {
        assertThat(new ClockConfiguration().clock(bind(Map.of()))).isEqualTo(Clock.systemUTC());
    }

    @Test
    void ranksCompareByteByByteOnBothDatabases() {
        assertThat(DatabaseConfiguration.typesOf("H2")).containsEntry("ranktext", "varchar(255)");
        assertThat(DatabaseConfiguration.typesOf("PostgreSQL")).containsEntry("ranktext", "varchar(255) collate \"C\"");
    }

    private static BacklotProperties bind(Map<String, String> properties) {
        return new Binder(
                        List.of(new MapConfigurationPropertySource(properties)),
                        null,
                        ApplicationConversionService.getSharedInstance())
                .bindOrCreate("backlot", BacklotProperties.class);
    }
}
