package dev.backlot.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backlot.kernel.JiraVersion;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses with variables. */
class UrlTemplateTest {

    private static final Map<String, String> VALUES = Map.of("issue.key", "PR-1", "user", "a b/&\u00e9$1");

    @ParameterizedTest
    @CsvSource({
        "10.3, http://x/{issue.key}, http://x/PR-1",
        "10.3, http://x/{ issue.key }?u={user}, http://x/PR-1?u=a%20b%2F%26%C3%A9%241",
        "10.3, http://x/{none}/, http://x//",
        "9.12, http://x/${issue.key}, http://x/PR-1",
        "9.12, http://x/{issue.key}, http://x/{issue.key}",
    })
    void variablesAreReplacedInTheFormOfTheRelease(String release, String url, String filled) {
        assertThat(UrlTemplate.filled(url, VALUES, JiraVersion.of(release))).isEqualTo(filled);
    }

    @Test
    void aParameterIsAdded() {
        assertThat(UrlTemplate.with("http://x/#y", "a", "b c")).isEqualTo("http://x/?a=b%20c");
        assertThat(UrlTemplate.with("http://x/?y=1", "a", "b")).isEqualTo("http://x/?y=1&a=b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://x.example", "HTTPS://x.example:8443/a?b={issue.key}", "http://[::1]/${a}"})
    void thisIsAnAddress(String url) {
        assertThat(UrlTemplate.isAddress(url)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "x", "/x", "file:///etc/passwd", "gopher://x/", "http://", "http://u@x/", "http://x y/"})
    void thisIsNone(String url) {
        assertThat(UrlTemplate.isAddress(url)).isFalse();
    }
}
