package dev.backlot.api.agile;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import dev.backlot.support.HttpTest;
import dev.backlot.support.Jira;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What tests of a team's work have in common. In bodies a single quote stands for a double one. */
@HttpTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class ScrumTest {

    static final String AGILE = "/rest/agile/1.0/";
    static final String PLATFORM = "/rest/api/2/";
    static final String DATES = "'startDate':'2026-08-14T12:00:00.000Z','endDate':'2026-08-28T12:00:00.000Z'";
    static final int TO_DO = 11;
    static final int DONE = 31;

    @Autowired
    Jira jira;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    /** Reads; the query must be encoded already. */
    ValidatableResponse get(String user, String path) {
        return jira.as(user).urlEncodingEnabled(false).get(AGILE + path).then();
    }

    ValidatableResponse post(String user, String path, String body) {
        return jira.as(user).body(json(body)).post(AGILE + path).then();
    }

    ValidatableResponse put(String user, String path, String body) {
        return jira.as(user).body(json(body)).put(AGILE + path).then();
    }

    ValidatableResponse delete(String user, String path) {
        return jira.as(user).delete(AGILE + path).then();
    }

    /** The keys of a whole list of issues, as the administrator sees it. */
    List<String> keys(String path) {
        return get("admin", path + (path.contains("?") ? "&" : "?") + "maxResults=1000&fields=summary")
                .statusCode(200)
                .extract()
                .path("issues.key");
    }

    /** A field of an issue in the agile form. */
    Object field(String key, String field) {
        return get("admin", "issue/" + key).statusCode(200).extract().path("fields." + field);
    }

    /** The newest entries of an issue's history, newest last, as field, from, fromString, to, toString. */
    List<List<String>> history(String key, int count) {
        List<List<Map<String, String>>> groups = get("admin", "issue/" + key + "?expand=changelog")
                .statusCode(200)
                .extract()
                .path("changelog.histories.items");
        List<List<String>> items = groups.stream()
                .flatMap(List::stream)
                .map(item -> Arrays.asList(
                        item.get("field"),
                        item.get("from"),
                        item.get("fromString"),
                        item.get("to"),
                        item.get("toString")))
                .toList();
        return items.subList(items.size() - count, items.size());
    }

    /** A new future sprint on the scrum board. */
    int sprint(String name) {
        return post("fred", "sprint", "{'name':'" + name + "','originBoardId':84}")
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A new sprint on the scrum board that is going on with these issues. */
    int startedSprint(String name, String... keys) {
        int id = sprint(name);
        post("fred", "sprint/" + id + "/issue", issues(keys)).statusCode(204);
        post("fred", "sprint/" + id, "{'state':'active'," + DATES + "}").statusCode(200);
        return id;
    }

    String story(String summary) {
        return create("'summary':'" + summary + "','issuetype':{'name':'Story'}");
    }

    String subTask(String parent) {
        return create("'summary':'part','issuetype':{'name':'Sub-task'},'parent':{'key':'" + parent + "'}");
    }

    private String create(String fields) {
        return jira.as("fred")
                .body(json("{'fields':{'project':{'key':'PR'}," + fields + "}}"))
                .post(PLATFORM + "issue")
                .then()
                .statusCode(201)
                .extract()
                .path("key");
    }

    void transition(String key, int id) {
        jira.as("fred")
                .body(json("{'transition':{'id':'" + id + "'}}"))
                .post(PLATFORM + "issue/" + key + "/transitions")
                .then()
                .statusCode(204);
    }

    /** Changes the database past the server, as another replica would. */
    void sql(String sql, Object... values) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> jdbc.update(sql, values));
    }

    long count(String sql, Object... values) {
        Long value = jdbc.queryForObject(sql, Long.class, values);
        return value == null ? -1 : value;
    }

    static String issues(String... keys) {
        return issues(List.of(keys));
    }

    static String issues(List<String> keys) {
        return keys.stream().map(key -> "'" + key + "'").collect(Collectors.joining(",", "{'issues':[", "]}"));
    }

    static String json(String text) {
        return text.replace('\'', '"');
    }

    static void refused(ValidatableResponse answer, int status, String message) {
        answer.statusCode(status).body("errorMessages", contains(message)).body("errors", equalTo(Map.of()));
    }

    static void refusedField(ValidatableResponse answer, String field, String message) {
        answer.statusCode(400).body("errorMessages", empty()).body("errors", equalTo(Map.of(field, message)));
    }

    static void loginNeeded(ValidatableResponse answer) {
        answer.statusCode(401)
                .body("message", equalTo("Client must be authenticated to access this resource."))
                .body("status-code", equalTo(401));
    }

    static void done(ValidatableResponse answer) {
        answer.statusCode(204).contentType("text/html;charset=UTF-8").body(equalTo(""));
    }
}
