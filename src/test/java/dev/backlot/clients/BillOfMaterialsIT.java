package dev.backlot.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** That the jar says truly what it is made of. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BillOfMaterialsIT {

    private static final String BILL = "META-INF/sbom/application.cdx.json";
    private static final Pattern LIBRARY = Pattern.compile("BOOT-INF/lib/(.+)\\.jar");

    /** Packed by Boot's plugin itself, after the bill is made. */
    private static final List<String> BY_THE_PLUGIN = List.of("spring-boot-jarmode-tools");

    @Test
    void Every_library_is_on_the_bill_with_its_version() throws IOException {
        try (JarFile jar = new JarFile(System.getProperty("backlot.jar"))) {
            List<String> packed = jar.stream()
                    .map(entry -> LIBRARY.matcher(entry.getName()))
                    .filter(match -> match.matches())
                    .map(match -> match.group(1))
                    .filter(name -> BY_THE_PLUGIN.stream().noneMatch(name::startsWith))
                    .toList();

            assertThat(packed).hasSizeGreaterThan(50).isSubsetOf(billed(jar));
        }
    }

    private static List<String> billed(JarFile jar) throws IOException {
        try (InputStream bill = jar.getInputStream(Objects.requireNonNull(jar.getEntry(BILL), BILL))) {
            JsonNode components = JsonMapper.shared().readTree(bill).path("components");
            return components
                    .valueStream()
                    .map(each -> each.path("name").asString() + "-"
                            + each.path("version").asString())
                    .toList();
        }
    }
}
