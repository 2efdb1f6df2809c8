package dev.backlot.throttle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** What {@code backlot.rate-limit.*} means. */
class RateLimitPropertiesTest {

    @Test
    void nothingIsLimitedUnlessToldOtherwise() {
        assertThat(settings(Map.of()))
                .isEqualTo(new RateLimitSettings(
                        false,
                        Mode.LIMIT,
                        new Limit(30, 10, 30),
                        Long.MAX_VALUE,
                        Map.of(),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    @Test
    void everythingCanBeSet() {
        Map<String, String> given = new LinkedHashMap<>();
        given.put("enabled", "true");
        given.put("mode", "block");
        given.put("requests", "5");
        given.put("interval", "1m");
        given.put("max-requests", "7");
        given.put("blocked-retry-after", "60");
        given.put("users.Fred.max-requests", "9");
        given.put("users.bot.mode", "allow");
        given.put("urls", "/rest/api/2/serverInfo,/rest/agile/**");
        given.put("clients", "robot");
        given.put("prefixes[0].prefix", "/rest/align");
        given.put("prefixes[0].policy", "align");
        given.put("prefixes[1].prefix", "/rest/api/3");
        given.put("prefixes[1].policy", "jira-cloud");
        given.put("prefixes[1].requests", "1");

        assertThat(settings(given))
                .isEqualTo(new RateLimitSettings(
                        true,
                        Mode.BLOCK,
                        new Limit(5, 60, 7),
                        60,
                        Map.of("fred", new Rule(Mode.LIMIT, new Limit(5, 60, 9)), "bot", new Rule(Mode.ALLOW, null)),
                        List.of("/rest/api/2/serverInfo", "/rest/agile/**"),
                        List.of("robot"),
                        List.of(
                                new PrefixRule("/rest/align", PolicyKind.ALIGN, new Limit(600, 60, 600), 60),
                                new PrefixRule("/rest/api/3", PolicyKind.JIRA_CLOUD, new Limit(1, 1, 350), 60))));
    }

    @Test
    void whatCannotBeIsRefusedAtTheStart() {
        assertThatThrownBy(() -> settings(Map.of("requests", "0"))).hasMessageContaining(ThrottleTexts.LIMIT);
        assertThatThrownBy(() -> settings(Map.of("mode", "sometimes"))).isInstanceOf(BindException.class);
    }

    @Test
    void whatIsConfiguredForAPathWinsOverWhatItsDialectBrings() {
        Map<String, String> given = new LinkedHashMap<>();
        given.put("prefixes[0].prefix", "/rest/api/1");
        given.put("prefixes[0].policy", "jira-cloud");
        PrefixRule ativo = new PrefixRule("/rest/api/1", PolicyKind.ATIVO, PolicyKind.ATIVO.usual(), 60);
        PrefixRule align = new PrefixRule("/rest/align", PolicyKind.ALIGN, PolicyKind.ALIGN.usual(), 60);

        RateLimitSettings configured = settings(given);

        assertThat(configured.withUsual(List.of(ativo, align)).prefixes())
                .containsExactly(configured.prefixes().get(0), align);
        assertThat(configured.withUsual(List.of()).prefixes()).isEqualTo(configured.prefixes());
    }

    private static RateLimitSettings settings(Map<String, String> given) {
        Map<String, String> full = new LinkedHashMap<>();
        given.forEach((key, value) -> full.put("backlot.rate-limit." + key, value));
        return new Binder(new MapConfigurationPropertySource(full))
                .bindOrCreate("backlot.rate-limit", RateLimitProperties.class)
                .settings();
    }
}
