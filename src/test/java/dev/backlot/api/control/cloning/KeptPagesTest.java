package dev.backlot.api.control.cloning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KeptPagesTest {

    private static final JsonNode PAGE = JsonMapper.builder().build().readTree("{\"startAt\":0,\"values\":[1]}");
    private static final Instant NOW = Instant.parse("2026-08-14T12:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    @TempDir
    private Path directory;

    @Test
    void A_page_is_there_for_another_process_of_the_same_reader() {
        pages("fred").keep("/a?b=c", PAGE);

        assertThat(pages("fred").find("/a?b=c")).contains(PAGE);
        assertThat(pages("fred").find("/a?b=d")).isEmpty();
        assertThat(pages("mia").find("/a?b=c")).isEmpty();
    }

    @Test
    void An_old_page_is_not_used() {
        pages("fred").keep("/a", PAGE);
        assertThat(new KeptPages(directory.resolve("clone"), "fred", NOW.plus(DAY), DAY).find("/a"))
                .isPresent();
        assertThat(new KeptPages(
                                directory.resolve("clone"),
                                "fred",
                                NOW.plus(DAY).plusSeconds(1),
                                DAY)
                        .find("/a"))
                .isEmpty();
    }

    @Test
    void Nothing_is_left_once_it_is_not_needed() throws IOException {
        KeptPages pages = pages("fred");
        pages.keep("/a", PAGE);
        pages.clear();

        assertThat(pages.find("/a")).isEmpty();
        try (Stream<Path> left = Files.list(directory.resolve("clone"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void Nobody_else_can_look_into_them() throws IOException {
        pages("fred").keep("/a", PAGE);
        try (Stream<Path> all = Files.walk(directory.resolve("clone"))) {
            assertThat(all.filter(Files::isDirectory))
                    .hasSize(2)
                    .allSatisfy(each -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(each)))
                            .isEqualTo("rwx------"));
        }
    }

    private KeptPages pages(String reader) {
        return new KeptPages(directory.resolve("clone"), reader, NOW, DAY);
    }
}
