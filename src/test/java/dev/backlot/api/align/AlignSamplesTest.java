package dev.backlot.api.align;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backlot.align.Property;
import dev.backlot.align.Resource;
import dev.backlot.support.HttpTest;
import dev.backlot.support.Jira;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Answers of a live Jira Align: each can be made here and is read back property by property. */
@HttpTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AlignSamplesTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Numbers of what the live server had, and what stands for it in the demo world. */
    private static final Map<String, Integer> HERE = Map.of(
            "primaryProgramId",
            1,
            "portfolioId",
            1,
            "themeId",
            1,
            "parentId",
            1,
            "productId",
            1,
            "releaseId",
            2,
            "processStepId",
            1,
            "teamId",
            1);

    /** Follows from other objects, or stands for other objects. */
    private static final Set<String> ELSEWHERE =
            Set.of("id", "self", "featureIds", "processStepName", "lastUpdatedDate", "createDate");

    @Autowired
    private Jira jira;

    static Stream<String> samples() throws IOException {
        return read().propertyNames().stream().toList().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void A_sample_is_made_and_read_back(String name) throws IOException {
        JsonNode sample = read().get(name);
        if (sample.isArray()) {
            sample = sample.get(0);
        }
        String segment = name.split(" ", -1)[0];
        if (sample == null || !sample.isObject() || Align.all().ofPath(segment).isEmpty()) {
            return;
        }
        Resource resource = Align.resource(segment);
        ObjectNode body = here((ObjectNode) sample.deepCopy());

        Response made =
                new Align(jira, Align.ADMIN).request().body(body.toString()).post(Align.ROOT + segment);

        made.then().statusCode(201);
        JsonNode back = JSON.readTree(new Align(jira, Align.ADMIN)
                .get(segment + "/" + made.path("id"))
                .extract()
                .asString());
        for (Property property : resource.shape().properties()) {
            boolean compared = !property.readOnly()
                    && !property.expandOnly()
                    && !ELSEWHERE.contains(property.name())
                    && body.has(property.name());
            if (compared) {
                assertThat(back.get(property.name())).as(property.name()).isEqualTo(body.get(property.name()));
            }
        }
        assertThat(back.propertyNames()).as("all properties of the model").hasSize(plain(resource));
    }

    private static int plain(Resource resource) {
        return (int) resource.shape().properties().stream()
                .filter(property -> !property.expandOnly())
                .count();
    }

    private static ObjectNode here(ObjectNode sample) {
        for (String name : java.util.List.copyOf(sample.propertyNames())) {
            JsonNode value = sample.get(name);
            if (HERE.containsKey(name) && value.isNumber()) {
                sample.put(name, HERE.get(name));
            } else if (name.equals("ownerId") && !value.isNull()) {
                sample.put(name, "10000");
            } else if (name.equals("releaseIds") && !value.isEmpty()) {
                sample.putArray(name).add(2).add(1);
            } else if (name.equals("points") && value.isArray()) {
                value.forEach(point -> ((ObjectNode) point).put("releaseId", 2));
            }
        }
        return sample;
    }

    private static JsonNode read() throws IOException {
        return JSON.readTree(
                new ClassPathResource("contract/align/jira-align-samples.sanitised.json").getContentAsByteArray());
    }
}
