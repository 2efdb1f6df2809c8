package dev.backlot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.backlot.kernel.JiraVersion;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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

        assertThat(defaults.base()).isEqualTo(BacklotProperties.Seed.DEMO);
        assertThat(defaults.seedFile()).isEmpty();
        assertThat(defaults.tokens().maxPerUser()).isEqualTo(10);
        assertThat(defaults.tokens().eternalEnabled()).isTrue();
        assertThat(defaults.tokens().maxExpiryDays()).isEqualTo(365);
        assertThat(defaults.login().maxFailures()).isEqualTo(3);
        assertThat(defaults.login().sessionTimeout()).isEqualTo(Duration.ofHours(5));
        assertThat(defaults.passwordStrength()).isEqualTo(10);
        assertThat(defaults.dataDir()).isNull();
        assertThat(defaults.clock()).isNull();
    }

    @Test
    void aSeedIsOneOfTheServersOwnOrAFile() {
        assertThat(bind(Map.of("backlot.seed", "EMPTY")).base()).isEqualTo(BacklotProperties.Seed.EMPTY);
        assertThat(bind(Map.of("backlot.seed", "empty")).seedFile()).isEmpty();
        assertThat(bind(Map.of("backlot.seed", "team.yaml")).seedFile()).contains(Path.of("team.yaml"));
        assertThat(bind(Map.of("backlot.seed", "team.yaml")).base()).isEqualTo(BacklotProperties.Seed.EMPTY);
    }

    @Test
    void timeStandsStillAtTheSetInstant() {
        BacklotProperties properties = bind(Map.of("backlot.clock", "2026-11-01T09:00:00Z"));

        assertThat(clock(properties).instant()).isEqualTo(Instant.parse("2026-11-01T09:00:00Z"));
    }

    @Test
    void timePassesWhenNoneIsSet() {
        Instant before = Instant.now();

        assertThat(clock(bind(Map.of())).instant()).isBetween(before, Instant.now());
    }

    private static Clock clock(BacklotProperties properties) {
        ClockConfiguration configuration = new ClockConfiguration();
        return configuration.clock(configuration.worldTime(properties));
    }

    @Test
    void theJiraIsTheOneNamed() {
        assertThat(bind(Map.of()).jira().profile()).isEqualTo(JiraVersion.V10_3);
        assertThat(bind(Map.of("backlot.jira.version", "8.20")).jira().profile())
                .isEqualTo(JiraVersion.V8_20);
        assertThatThrownBy(() -> bind(Map.of("backlot.jira.version", "7.0")))
                .hasRootCauseMessage("There is no Jira version '7.0' here, but 8.20, 9.12, 10.3, 11.3");
    }

    @Test
    void passwordsAreTakenUnlessThatJiraOrTheSettingRefusesThem() {
        assertThat(bind(Map.of()).takesPasswords()).isTrue();
        assertThat(bind(Map.of("backlot.jira.version", "11.3")).takesPasswords())
                .isFalse();
        assertThat(bind(Map.of("backlot.jira.version", "11.3", "backlot.basic-auth", "true"))
                        .takesPasswords())
                .isTrue();
        assertThat(bind(Map.of("backlot.basic-auth", "false")).takesPasswords()).isFalse();
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
