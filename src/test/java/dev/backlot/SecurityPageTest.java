package dev.backlot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** That {@code docs/security.md} names code and tests that are there. */
class SecurityPageTest {

    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT))`");
    private static final Pattern TYPE = Pattern.compile("`([A-Z][a-z]\\w+)`");
    private static final Set<String> NOT_OURS = Set.of("MessageDigest.isEqual", "Forwarded", "SameSite");

    @Test
    void namesTestsAndTypesThatAreThere() throws IOException {
        String page = Files.readString(Path.of("docs", "security.md"));

        assertThat(names(page, TEST)).hasSizeGreaterThan(20).isSubsetOf(types(Path.of("src", "test", "java")));
        Set<String> types = names(page, TYPE);
        types.removeAll(names(page, TEST));
        types.removeAll(NOT_OURS);
        assertThat(types).isNotEmpty().isSubsetOf(types(Path.of("src")));
    }

    private static Set<String> names(String page, Pattern pattern) {
        return pattern.matcher(page).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    private static Set<String> types(Path from) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toSet());
        }
    }
}
