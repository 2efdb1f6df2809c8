package dev.backlot.api.platform.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.backlot.api.platform.PlatformTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code POST /search}, and what is told beside the issues. */
class SearchPostTest extends PlatformTest {

    @Test
    void The_body_says_what_parameters_say() {
        post(
                        "fred",
                        "search",
                        "{'jql':'key in (PR-1, PR-3) order by key desc','startAt':1,'maxResults':1,'fields':['summary','status']}")
                .statusCode(200)
                .body("total", equalTo(2))
                .body("startAt", equalTo(1))
                .body("maxResults", equalTo(1))
                .body("issues.key", contains("PR-1"))
                .body("issues[0].fields.keySet()", equalTo(java.util.Set.of("summary", "status")))
                .body("warningMessages", nullValue());
        post("fred", "search", "{'jql':'key = PR-1','fields':'summary, status','expand':'names,schema,changelog'}")
                .statusCode(200)
                .body("issues[0].fields.keySet()", equalTo(java.util.Set.of("summary", "status")))
                .body("issues[0].changelog.histories", notNullValue())
                .body("names", equalTo(Map.of("summary", "Summary", "status", "Status")))
                .body("schema.keySet()", equalTo(java.util.Set.of("summary", "status")));
    }

    @Test
    void Nothing_is_needed_and_nulls_are_nothing() {
        int all = post("fred", "search", "{}").statusCode(200).extract().path("total");
        post("fred", "search", "{'jql':null,'fields':null,'expand':null,'startAt':null,'maxResults':0}")
                .statusCode(200)
                .body("total", equalTo(all));
        assertThat(all).isGreaterThan(200);
    }

    @Test
    void An_empty_answer_shows_nulls_as_recorded() {
        String answer = post(
                        "fred", "search", "{'jql':'key = PR-1 ORDER BY key DESC','maxResults':0,'validateQuery':true}")
                .statusCode(200)
                .contentType("application/json;charset=UTF-8")
                .extract()
                .asString();

        assertThat(answer)
                .isEqualTo(json("{'expand':null,'startAt':0,'maxResults':0,'total':1,'issues':[],"
                        + "'warningMessages':null,'names':null,'schema':null}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'jql':'project = ('}",
                "{'jql':['key = PR-1']}",
                "{'jql':{}}",
                "{'fields':7}",
                "{'fields':{'a':1}}",
                "{'fields':[{}]}",
                "{'expand':true}",
                "{'startAt':-1}",
                "{'startAt':'x'}",
                "{'maxResults':'many'}",
                "{'maxResults':1.5}",
                "[]",
                "'jql'",
                "{",
                ""
            })
    void A_wrong_body_is_refused(String body) {
        post("fred", "search", body).statusCode(400).body("errorMessages", notNullValue());
    }

    @Test
    void What_is_wrong_is_refused_warned_of_or_passed_over() {
        String ask = "{'jql':'project = NOSUCH or key = PR-1','validateQuery':%s}";
        String told = "The value 'NOSUCH' does not exist for the field 'project'.";
        for (String strict : new String[] {"true", "'true'", "'strict'", "null", "'bogus'"}) {
            post("fred", "search", ask.formatted(strict)).statusCode(400).body("errorMessages", contains(told));
        }
        for (String lenient : new String[] {"false", "'none'"}) {
            post("fred", "search", ask.formatted(lenient))
                    .statusCode(200)
                    .body("issues.key", contains("PR-1"))
                    .body("warningMessages", nullValue());
        }
        post("fred", "search", ask.formatted("'warn'"))
                .statusCode(200)
                .body("issues.key", contains("PR-1"))
                .body("warningMessages", contains(told));
        get("fred", "search?jql=project%20%3D%20NOSUCH&validateQuery=warn")
                .statusCode(200)
                .body("issues", empty())
                .body("warningMessages", contains(told));
    }

    @Test
    void An_unknown_user_is_warned_of() {
        post("fred", "search", "{'jql':'assignee = ghost'}")
                .statusCode(200)
                .body("total", equalTo(0))
                .body("warningMessages", contains("The value 'ghost' does not exist for the field 'assignee'."));
    }

    @Test
    void Without_a_login_only_what_everybody_sees_is_found() {
        jira.anonymous()
                .body(json("{'jql':'project = PR','validateQuery':false}"))
                .post(PLATFORM + "search")
                .then()
                .statusCode(200)
                .body("issues", empty());
        jira.anonymous()
                .body(json("{'jql':'project = PR'}"))
                .post(PLATFORM + "search")
                .then()
                .statusCode(400);
    }

    @Test
    void Rendered_fields_that_nobody_asked_for_are_null() {
        post("fred", "search", "{'jql':'key = PR-1','fields':['summary']}")
                .body("issues[0]", hasKey("renderedFields"))
                .body("issues[0].renderedFields", nullValue())
                .body("issues[0]", not(hasKey("changelog")));
    }
}
