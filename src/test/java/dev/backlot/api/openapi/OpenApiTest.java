package dev.backlot.api.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.backlot.api.openapi.Page.Operation;
import dev.backlot.support.AgileContract;
import dev.backlot.support.HttpTest;
import dev.backlot.support.Jira;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** That the documentation is whole, well formed, and true to the contract. */
@HttpTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OpenApiTest {

    private static final Path TEXTS = Path.of("src", "main", "resources", "openapi");
    private static final Set<String> OF_JIRA = Set.of(
            "agile", "platform", "auth", "session", "oauth", "experimental", "greenhopper", "webhooks", "jira-webhook");

    /** The schemas of refusals where they are not Jira's. */
    private static final Map<String, String> OTHER_FORMS =
            Map.of("align", "/ProblemDetails", "ativo", "/SpringError", "aip", "/AipError");

    private static final String JSON = "application/json;charset=UTF-8";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    @Autowired
    private Jira jira;

    /** Each dialect has a directory of texts. */
    static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.list(TEXTS)) {
            return files.filter(Files::isDirectory)
                    .map(directory -> directory.getFileName().toString())
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void A_page_is_a_well_formed_OpenAPI_document(String name) {
        Page page = Page.of(jira, name);

        assertThat(page.document().path("openapi").asString()).startsWith("3.1.");
        assertThat(page.document().path("info").propertyNames()).contains("title", "version", "license");
        assertThat(page.document().at("/info/description").asString())
                .matches(text -> text.contains("Every path is also there with `latest`") == OF_JIRA.contains(name));
        assertThat(page.document().findValuesAsString("$ref"))
                .allSatisfy(reference -> assertThat(
                                page.document().at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
        assertThat(page.operations()).extracting(Operation::id).doesNotHaveDuplicates();
        assertThat(page.operations()).allSatisfy(operation -> {
            assertThat(operation.statuses("")).isNotEmpty();
            assertThat(placeholders(operation)).isEqualTo(names(operation, "path"));
            assertThat(operation.parameters()).allSatisfy(OpenApiTest::checkParameter);
            assertThat(operation.node().path("responses").valueStream())
                    .allSatisfy(answer ->
                            assertThat(answer.path("description").asString()).isNotBlank());
        });
    }

    @ParameterizedTest
    @MethodSource("pages")
    void Every_operation_has_texts_and_examples(String name) {
        Page page = Page.of(jira, name);
        Set<String> tags = page.document()
                .path("tags")
                .valueStream()
                .map(tag -> tag.path("name").asString())
                .collect(Collectors.toSet());

        assertThat(page.operations()).isNotEmpty().allSatisfy(operation -> {
            JsonNode node = operation.node();
            assertThat(node.path("summary").asString()).isNotBlank();
            assertThat(node.path("x-evidence").asString()).isIn("observed", "documented", "assumed", "own");
            assertThat(node.path("description").asString())
                    .contains("How it is known:* " + node.path("x-evidence").asString());
            assertThat(node.path("description").asString()).doesNotStartWith("*How");
            assertThat(tags).contains(node.path("tags").path(0).asString());
            // A page for browsers answers by sending them on.
            assertThat(operation.statuses("")).anyMatch(status -> status.matches("[23]\\d\\d"));
            assertThat(operation.statuses("2").stream()
                            .filter(status -> operation.body(status).has("schema")))
                    .allSatisfy(status -> assertThat(operation.body(status).has("example"))
                            .as("example of " + status)
                            .isTrue());
            assertThat(operation.statuses("4")).allSatisfy(status -> {
                String form = status.equals("401") || status.equals("412") ? "/RestStatus" : "/ErrorCollection";
                assertThat(operation.body(status).at("/schema/$ref").asString())
                        .endsWith(OTHER_FORMS.getOrDefault(name, form));
                assertThat(operation.body(status).path("example").isObject()).isTrue();
            });
            if (!node.path("requestBody").isMissingNode()) {
                assertThat(operation.request().propertyNames()).contains("schema", "example");
            }
        });
    }

    @Test
    void A_parameter_that_is_marked_as_required_is_asked_for() {
        List<Operation> operations = Page.of(jira, "platform").operations().stream()
                .filter(operation -> operation.request().isMissingNode())
                .filter(operation -> operation.parameters().stream().anyMatch(OpenApiTest::isRequiredInQuery))
                .toList();

        assertThat(operations).hasSizeGreaterThan(8).allSatisfy(operation -> {
            String path = operation.path().replace("{issueIdOrKey}", "PR-1").replaceAll("\\{\\w+}", "1");
            assertThat(jira.as("admin").request(operation.method(), path).statusCode())
                    .as(operation.toString())
                    .isEqualTo(400);
        });
    }

    private static boolean isRequiredInQuery(JsonNode parameter) {
        return parameter.path("in").asString().equals("query")
                && parameter.path("required").asBoolean(false);
    }

    @Test
    void The_agile_page_has_the_operations_of_the_contract_under_its_names_and_tags() {
        Function<Operation, String> line = operation -> operation + " " + operation.id() + " "
                + operation.node().path("tags").path(0).asString();

        assertThat(agile().values().stream().map(line))
                .hasSize(46)
                .containsExactlyInAnyOrderElementsOf(
                        contract().values().stream().map(line).toList());
    }

    @Test
    void Parameters_and_bodies_are_those_of_the_contract() {
        Map<String, Operation> contract = contract();

        assertThat(agile()).allSatisfy((name, operation) -> {
            Operation wanted = contract.get(name);
            assertThat(names(operation, "query")).isEqualTo(names(wanted, "query"));
            assertThat(operation.request().isMissingNode())
                    .isEqualTo(wanted.request().isMissingNode());
            if (!wanted.request().isMissingNode()) {
                check(wanted.request().path("schema"), operation.request().path("example"));
            }
        });
    }

    @Test
    void Statuses_are_those_of_the_contract_and_examples_have_its_form() {
        Map<String, Operation> contract = contract();

        assertThat(agile()).allSatisfy((name, operation) -> {
            Operation wanted = contract.get(name);
            assertThat(operation.statuses("2")).isEqualTo(wanted.statuses("2"));
            assertThat(operation.statuses("4")).containsAll(wanted.statuses("4"));
            for (String status : operation.statuses("")) {
                JsonNode example = operation.body(status).path("example");
                if (!example.isMissingNode()) {
                    assertThatCode(() -> AgileContract.check(
                                    operation.method(),
                                    operation.path(),
                                    Integer.parseInt(status),
                                    JSON,
                                    example.toString()))
                            .doesNotThrowAnyException();
                }
            }
        });
    }

    @Test
    void A_body_is_shown_as_it_is_sent_and_not_as_a_Java_type() {
        JsonNode schemas = Page.of(jira, "agile").document().at("/components/schemas");

        assertThat(schemas.propertyNames())
                .contains("ErrorCollection", "RestStatus", "SearchResults", "Issue")
                .doesNotContain("JsonBody", "JsonNode", "Urls", "PageQuery", "FieldSelection", "Expand");
    }

    @Test
    void Neither_aliases_nor_undocumented_resources_are_shown() {
        String all = jira.anonymous().get("/v3/api-docs").asString();

        assertThat(Page.read(all).operations())
                .hasSizeGreaterThan(46)
                .allSatisfy(operation -> assertThat(operation.path())
                        .matches("/(rest|_backlot)/.*")
                        .doesNotContain("/latest/")
                        .doesNotMatch("/rest/[^/]+/latest")
                        .doesNotContain("probe"));
    }

    @Test
    void One_may_authorize_by_password_or_token_or_application_or_stay_anonymous() {
        JsonNode document = Page.of(jira, "agile").document();

        assertThat(document.at("/components/securitySchemes/basic/scheme").asString())
                .isEqualTo("basic");
        assertThat(document.at("/components/securitySchemes/bearer/scheme").asString())
                .isEqualTo("bearer");
        assertThat(document.path("security").toString())
                .isEqualTo("[{\"basic\":[]},{\"bearer\":[]},{\"oauth2\":[]},{}]");
    }

    @Test
    void The_server_is_where_the_request_came_in() {
        String text = jira.anonymous()
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "jira.example.com")
                .header("X-Forwarded-Prefix", "/jira")
                .get("/v3/api-docs/agile")
                .asString();

        assertThat(Page.read(text).document().at("/servers/0/url").asString())
                .isEqualTo("https://jira.example.com/jira");
        assertThat(Page.of(jira, "agile").document().at("/servers/0/url").asString())
                .isEqualTo(jira.url());
    }

    @Test
    void Swagger_UI_offers_the_pages_and_loads_nothing_from_elsewhere() throws IOException {
        JsonNode config = Page.of(jira, "swagger-config").document();

        assertThat(config.path("urls")
                        .valueStream()
                        .map(page -> page.path("url").asString()))
                .containsExactlyInAnyOrderElementsOf(
                        pages().stream().map(page -> "/v3/api-docs/" + page).toList());
        assertThat(config.path("validatorUrl").asString("missing")).isEmpty();
        for (String file : List.of("index.html", "swagger-initializer.js")) {
            String text = jira.anonymous()
                    .get("/swagger-ui/" + file)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            assertThat(text).doesNotContain("http://").doesNotContain("https://");
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void No_text_belongs_to_an_operation_that_is_not_there(String name) throws IOException {
        Set<String> ids = Page.of(jira, name).operations().stream()
                .map(operation -> operation.id() + ".json")
                .collect(Collectors.toSet());

        try (Stream<Path> files = Files.list(TEXTS.resolve(name))) {
            assertThat(files.map(file -> file.getFileName().toString())).isSubsetOf(ids);
        }
    }

    private Map<String, Operation> agile() {
        return byName(Page.of(jira, "agile"), "");
    }

    private static Map<String, Operation> contract() {
        return byName(Page.read(contractText()), "/rest");
    }

    private static String contractText() {
        try {
            return new ClassPathResource("contract/jira-agile-dc.corrected.openapi.json")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, Operation> byName(Page page, String prefix) {
        return page.operations().stream()
                .map(each -> new Operation(each.method(), prefix + each.path(), each.node()))
                .filter(each -> each.path().startsWith("/rest/agile/"))
                .collect(Collectors.toMap(Operation::toString, Function.identity()));
    }

    private static void check(JsonNode schema, JsonNode example) {
        ObjectNode whole = ((ObjectNode) schema).deepCopy();
        whole.set("components", Page.read(contractText()).document().get("components"));
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(whole)
                        .validate(example))
                .as(example.toString())
                .isEmpty();
    }

    private static void checkParameter(JsonNode parameter) {
        assertThat(parameter.path("description").asString())
                .as(parameter.toString())
                .isNotBlank();
        assertThat(parameter.path("schema").isObject()).as(parameter.toString()).isTrue();
        assertThat(parameter.path("schema").has("$ref"))
                .as(parameter.toString())
                .isFalse();
        assertThat(parameter.path("required").asBoolean(false)
                        || !parameter.path("in").asString().equals("path"))
                .as(parameter.toString())
                .isTrue();
    }

    private static Set<String> placeholders(Operation operation) {
        return PLACEHOLDER
                .matcher(operation.path())
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }

    private static Set<String> names(Operation operation, String place) {
        return operation.parameters().stream()
                .filter(parameter -> parameter.path("in").asString().equals(place))
                .map(parameter -> parameter.path("name").asString())
                .collect(Collectors.toSet());
    }
}
