package dev.backlot.api.greenhopper;

import dev.backlot.support.HttpTest;
import dev.backlot.support.Jira;
import dev.backlot.support.TestClock;
import io.restassured.response.ValidatableResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What tests of reports have in common: a team at work, at times of the test's choice. In bodies a single quote stands for a double one. */
@HttpTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
abstract class ReportTest {

    static final String CHARTS = "/rest/greenhopper/1.0/rapid/charts/";
    static final int TO_DO = 11;
    static final int IN_PROGRESS = 21;
    static final int DONE = 31;
    static final int IN_REVIEW = 41;

    private static final String AGILE = "/rest/agile/1.0/";
    private static final String PLATFORM = "/rest/api/2/";

    @Autowired
    Jira jira;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    /** From now on it is this time. */
    void at(String moment) {
        ((TestClock) clock).set(Instant.parse(moment));
    }

    ValidatableResponse chart(String user, String path) {
        return jira.as(user).get(CHARTS + path).then();
    }

    String story(String summary) {
        return create("'summary':'" + summary + "','issuetype':{'name':'Story'}");
    }

    String create(String fields) {
        return jira.as("fred")
                .body(json("{'fields':{'project':{'key':'PR'}," + fields + "}}"))
                .post(PLATFORM + "issue")
                .then()
                .statusCode(201)
                .extract()
                .path("key");
    }

    void estimate(String key, int points) {
        estimate(84, key, Integer.toString(points));
    }

    void estimate(int board, String key, String value) {
        jira.as("fred")
                .body(json("{'value':'" + value + "'}"))
                .put(AGILE + "issue/" + key + "/estimation?boardId=" + board)
                .then()
                .statusCode(200);
    }

    void step(String key, int transition) {
        jira.as("fred")
                .body(json("{'transition':{'id':'" + transition + "'}}"))
                .post(PLATFORM + "issue/" + key + "/transitions")
                .then()
                .statusCode(204);
    }

    int sprint(String name) {
        return jira.as("fred")
                .body(json("{'name':'" + name + "','originBoardId':84}"))
                .post(AGILE + "sprint")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    void change(int sprint, String body) {
        jira.as("fred").body(json(body)).post(AGILE + "sprint/" + sprint).then().statusCode(200);
    }

    void plan(int sprint, String... keys) {
        move("sprint/" + sprint + "/issue", keys);
    }

    void drop(String... keys) {
        move("backlog/issue", keys);
    }

    /** Changes the database past the server, as another replica would. */
    void sql(String sql, Object... values) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> jdbc.update(sql, values));
    }

    private void move(String path, String... keys) {
        String list = Arrays.stream(keys).map(key -> "'" + key + "'").collect(Collectors.joining(","));
        jira.as("fred")
                .body(json("{'issues':[" + list + "]}"))
                .post(AGILE + path)
                .then()
                .statusCode(204);
    }

    static String json(String text) {
        return text.replace('\'', '"');
    }
}
