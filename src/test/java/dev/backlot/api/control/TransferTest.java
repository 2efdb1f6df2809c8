package dev.backlot.api.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.backlot.hosting.HostedWorlds;
import dev.backlot.hosting.NewWorld;
import dev.backlot.support.HttpTest;
import dev.backlot.support.Jira;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whole worlds as files: out, in, and what is wrong with those that are none. */
@HttpTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TransferTest {

    private static final String EXPORT = "/_backlot/v1/export";
    private static final String WEBHOOKS = "/rest/jira-webhook/1.0/webhooks";
    private static final String IMPORT = "/_backlot/v1/import";

    @Autowired
    private Jira jira;

    @Autowired
    private HostedWorlds worlds;

    @BeforeEach
    void makeWorlds() {
        worlds.create(new NewWorld("from", null, null, null));
        worlds.create(new NewWorld("to", "empty", null, null));
    }

    @AfterEach
    void leaveNone() {
        worlds.all().forEach(world -> worlds.delete(world.name()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/yaml"})
    void What_one_world_tells_makes_another_of_the_same_kind(String type) {
        in("from")
                .body("{\"fields\":{\"summary\":\"süß: \\\"yes\\\" - no #1\\n 007\"}}")
                .put("/rest/api/2/issue/PR-1")
                .then()
                .statusCode(204);
        String file = export("from", type);

        put("to", type, file).statusCode(204);

        assertThat(export("to", type)).isEqualTo(file);
        JsonPath job = in("to").get("/_backlot/v1/jobs").jsonPath();
        assertThat(job.getString("[0].kind")).isEqualTo("import");
        assertThat(job.getString("[0].state")).isEqualTo("done");
        assertThat(job.getString("[0].unit")).isEqualTo("rows written");
        assertThat(job.getLong("[0].done")).isEqualTo(job.getLong("[0].total")).isGreaterThan(500);
        in("to").get("/rest/api/2/issue/PR-1").then().body("fields.summary", equalTo("süß: \"yes\" - no #1\n 007"));
        assertThat(createIssue("to")).isEqualTo(createIssue("from"));
    }

    @Test
    void The_form_is_asked_for_by_header_or_parameter() {
        assertThat(export("from", "application/yaml"))
                .startsWith("backlot: 1\n")
                .contains("\n  project:\n");
        assertThat(in("from")
                        .get(EXPORT + "?format=yaml")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .isEqualTo(export("from", "application/yaml"));
        assertThat(in("from")
                        .get(EXPORT)
                        .then()
                        .contentType(ContentType.JSON)
                        .extract()
                        .asString())
                .isEqualTo(export("from", "application/json"));
    }

    @Test
    void A_file_is_as_the_schema_says() {
        String schema = in("from")
                .get("/_backlot/v1/world.schema.json")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        Schema draft = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema);
        assertThat(draft.validate(export("from", "application/json"), InputFormat.JSON))
                .isEmpty();
        assertThat(draft.validate("{\"backlot\":1,\"tables\":{\"project\":[{\"id\":\"x\"}]}}", InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void Empty_tables_and_values_need_not_be_there() {
        put("to", "application/json", "{\"backlot\":1}").statusCode(204);
        jira.anonymous().basePath("/w/to").get("/rest/api/2/serverInfo").then().statusCode(200);
        in("to").get("/rest/api/2/myself").then().statusCode(401);
    }

    @Test
    void Sequences_that_are_not_told_go_on_after_the_highest_number() {
        String file = export("from", "application/json").replaceFirst("(?s)\"sequences\" : \\{.*?\\},", "");
        put("to", "application/json", file).statusCode(204);
        assertThat(createIssue("to")).isEqualTo(createIssue("from"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[] | The file is no world: it must be an object with 'backlot: 1' and 'tables'.",
                "{} | The file is no world: it must be an object with 'backlot: 1' and 'tables'.",
                "{\"backlot\":2} | Line 1, /backlot: Only form 1 of files is read.",
                "{\"backlot\":1,\"more\":1} | Line 1, /more: There is only 'backlot', 'sequences' and 'tables'.",
                "{\"backlot\":1,\"tables\":[]} | Line 1, /tables: An object is expected.",
                "{\"backlot\":1,\"tables\":{\"x\":[]}} | Line 1, /tables/x: There is no such table.",
                "{\"backlot\":1,\"tables\":{\"skill\":{}}} | Line 1, /tables/skill: A list of rows is expected.",
                "{\"backlot\":1,\"tables\":{\"skill\":[1]}} | Line 1, /tables/skill/0: A row is an object.",
                "{\"backlot\":1,\"tables\":{\"skill\":[{\"id\":1,\"x\":1}]}} | Line 1, /tables/skill/0/x: The table has no such column.",
                "{\"backlot\":1,\"tables\":{\"skill\":[{\"id\":1}]}} | Line 1, /tables/skill/0: 'title' is missing.",
                "{\"backlot\":1,\"tables\":{\"skill\":[{\"id\":1.5}]}} | Line 1, /tables/skill/0/id: A whole number is expected.",
                "{\"backlot\":1,\"tables\":{\"world\":[]}} | Line 1, /tables/world: There is no such table.",
                "{\"backlot\":1,\"sequences\":{\"x\":1}} | Line 1, /sequences/x: There is no such sequence.",
                "{\"backlot\":1,\"sequences\":{\"issue_seq\":0}} | Line 1, /sequences/issue_seq: A whole number of 1 or more is expected."
            })
    void What_is_wrong_is_told_by_line_and_path(String file, String message) {
        put("from", "application/json", file).statusCode(400).body("errorMessages", hasItem(message));
        in("from").get("/rest/api/2/issue/PR-1").then().statusCode(200);
    }

    @Test
    void A_wrong_value_is_told_by_its_own_line() {
        String file = export("from", "application/yaml");
        int line = file.substring(0, file.indexOf("\n  project:\n")).split("\n", -1).length + 2;
        put("to", "application/yaml", file.replaceFirst("\n  project:\n  - id: 10000", "\n  project:\n  - id: ten"))
                .statusCode(400)
                .body("errorMessages", hasItem("Line " + line + ", /tables/project/0/id: A whole number is expected."));
    }

    @Test
    void References_that_lead_nowhere_and_rows_that_are_there_twice_are_told() {
        String file = """
                backlot: 1
                tables:
                  skill:
                  - {id: 1, title: A, shareable: true}
                  - {id: 1, title: B, shareable: true}
                  project_former_key:
                  - {former_key: OLD, project_id: 77}
                """;
        put("to", "application/yaml", file)
                .statusCode(400)
                .body(
                        "errorMessages",
                        contains(
                                "Line 5, /tables/skill/1: A row with this key is there already.",
                                "Line 7, /tables/project_former_key/0/project_id: There is no row 77 in 'project'."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"backlot\":1,\"backlot\":1}", "{\"backlot\":1} {", "\u0001"})
    void What_is_no_JSON_is_told(String file) {
        put("to", "application/json", file).statusCode(400).body("errorMessages.size()", equalTo(1));
    }

    @Test
    void Secrets_of_webhooks_leave_only_when_they_are_asked_for() {
        in("from")
                .body("{\"name\":\"hook\",\"url\":\"http://x.example/\",\"configuration\":{\"SECRET\":\"hush\"},"
                        + "\"credentials\":{\"username\":\"caller\",\"password\":\"quiet\"}}")
                .post(WEBHOOKS)
                .then()
                .statusCode(201);
        String file = export("from", "application/json");
        assertThat(file).contains("http://x.example/").doesNotContain("hush", "quiet");
        put("to", "application/json", file).statusCode(204);
        assertThat(export("to", "application/json")).isEqualTo(file);
        in("to").get(WEBHOOKS).then().body("credentials.username", contains("caller"));

        String whole = in("from").get(EXPORT + "?secrets=true").asString();
        assertThat(whole).contains("\"secret\" : \"hush\"", "\"login_password\" : \"quiet\"");
        put("to", "application/json", whole).statusCode(204);
        assertThat(in("to").get(EXPORT + "?secrets=true").asString()).isEqualTo(whole);
        in("to").get(EXPORT + "?secrets=perhaps").then().statusCode(400);
    }

    @Test
    void Another_type_of_body_is_refused() {
        in("to").contentType("text/csv").body("a,b").post(IMPORT).then().statusCode(415);
    }

    private String export(String world, String type) {
        return in(world)
                .accept(type)
                .get(EXPORT)
                .then()
                .statusCode(200)
                .contentType(type)
                .extract()
                .asString();
    }

    private ValidatableResponse put(String world, String type, String file) {
        return in(world)
                .config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs("application/yaml", ContentType.TEXT)
                                .defaultContentCharset("UTF-8")))
                .contentType(type)
                .body(file)
                .post(IMPORT)
                .then();
    }

    private String createIssue(String world) {
        return in(world)
                .body(
                        "{\"fields\":{\"project\":{\"key\":\"PR\"},\"issuetype\":{\"name\":\"Task\"},\"summary\":\"next\"}}")
                .post("/rest/api/2/issue")
                .then()
                .statusCode(201)
                .extract()
                .path("key");
    }

    private RequestSpecification in(String world) {
        return jira.as("admin").basePath("/w/" + world);
    }
}
