package dev.backlot.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That the table of resources is that of the vendor's models. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ResourcesTest {

    private static final Path MODELS = Path.of("src", "test", "resources", "align", "models.tsv");

    private final Resources resources = new Resources();

    @Test
    void There_are_25_resources_of_which_four_cannot_be_changed() {
        assertThat(resources.all()).hasSize(25);
        assertThat(resources.all().stream()
                        .filter(resource -> !resource.updatable())
                        .map(Resource::name))
                .containsExactly("Portfolios", "ValueStreams", "Customers", "Ideas");
    }

    @Test
    void Each_has_the_properties_of_its_model_of_the_same_type_and_expanded_alike() throws IOException {
        Map<String, List<String>> wanted = new LinkedHashMap<>();
        for (String line : Files.readAllLines(MODELS)) {
            if (!line.startsWith("#")) {
                String[] told = line.split("\t", -1);
                wanted.computeIfAbsent(told[0], name -> new java.util.ArrayList<>())
                        .add(told[1] + " " + type(told[2]) + " " + !told[3].equals("-"));
            }
        }

        assertThat(wanted).hasSize(25);
        wanted.forEach((name, properties) -> assertThat(
                        resources.named(name).shape().properties().stream().map(ResourcesTest::told))
                .as(name)
                .containsExactlyElementsOf(properties));
    }

    private static String told(Property property) {
        String type = property.schema() == null
                ? property.kind().name().toLowerCase(java.util.Locale.ROOT)
                : property.schema();
        return property.name() + " " + type + (property.list() ? "[]" : "") + " " + property.expandOnly();
    }

    private static String type(String told) {
        return told.replace("string:date-time", "date")
                .replace("string:uri", "string")
                .replace("number:double", "number");
    }

    @ParameterizedTest
    @CsvSource({
        "epics,Epics",
        "EPIC,Epics",
        "Release Vehicles,ReleaseVehicles",
        "releasevehicle,ReleaseVehicles",
        "keyResults,KeyResults",
        "Value Streams,ValueStreams",
        "city,Cities",
        "capability,Capabilities",
        "Ideation,Ideas",
        "story,Stories"
    })
    void A_resource_is_found_by_plural_and_singular_in_any_case(String segment, String name) {
        assertThat(resources.ofPath(segment)).map(Resource::name).contains(name);
    }

    @ParameterizedTest
    @CsvSource({"items", "milestones", "workitems", "epicss"})
    void Nothing_else_is_a_resource(String segment) {
        assertThat(resources.ofPath(segment)).isEmpty();
    }

    @Test
    void What_is_expanded_is_made_of_a_property_that_is_there() {
        for (Shape shape : resources.shapes().values()) {
            for (Property property : shape.properties()) {
                if (property.source() != null) {
                    assertThat(shape.property(property.source()))
                            .as(shape.schema() + "." + property.name())
                            .isPresent();
                    assertThat(property.readOnly()).isTrue();
                }
            }
        }
        assertThat(new TreeSet<>(List.of(resources
                        .named("Users")
                        .shape()
                        .property("password")
                        .orElseThrow()
                        .secret())))
                .containsExactly(true);
    }
}
