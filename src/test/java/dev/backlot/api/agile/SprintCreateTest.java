package dev.backlot.api.agile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code POST /sprint}. */
class SprintCreateTest extends ScrumTest {

    @Test
    void A_name_with_a_NUL_is_refused_since_no_database_could_keep_it() {
        jira.as("fred")
                .body("{\"name\":\"a\\u0000b\",\"originBoardId\":84}")
                .post("/rest/agile/1.0/sprint")
                .then()
                .statusCode(400)
                .body("errors.name", startsWith("The value of 'name'"));
    }

    @Test
    void A_sprint_needs_no_more_than_a_name_and_a_board_and_comes_last() {
        int id = post("fred", "sprint", "{'name':'  next one ','originBoardId':84}")
                .statusCode(201)
                .contentType("application/json;charset=UTF-8")
                .body("name", equalTo("next one"))
                .body("state", equalTo("future"))
                .body("originBoardId", equalTo(84))
                .body("$", not(hasKey("startDate")))
                .extract()
                .path("id");

        get("fred", "sprint/" + id).statusCode(200).body("name", equalTo("next one"));
        assertThat(get("fred", "board/84/sprint?state=future").extract().<List<Integer>>path("values.id"))
                .containsExactly(72, 3, id);
    }

    @Test
    void The_documented_example_is_taken_whatever_else_it_says() {
        post(
                        "admin",
                        "sprint",
                        "{'autoStartStop':true,'endDate':'2015-04-20T01:22:00.000+10:00','goal':'Goal for the sprint',"
                                + "'incompleteIssuesDestinationId':10001,'name':'Sprint 1','originBoardId':5,"
                                + "'startDate':'2015-04-11T15:22:00.000+10:00','synced':true,"
                                + "'userProfileTimeZone':'Australia/Sydney','state':'closed','id':1,'self':[],"
                                + "'completeDate':'2015-04-11T15:22:00.000+10:00','nonsense':{'a':[1]}}")
                .statusCode(201)
                .body("state", equalTo("future"))
                .body("startDate", equalTo("2015-04-11T05:22:00.000Z"))
                .body("endDate", equalTo("2015-04-19T15:22:00.000Z"))
                .body("goal", equalTo("Goal for the sprint"))
                .body("synced", equalTo(true))
                .body("autoStartStop", equalTo(true))
                .body("incompleteIssuesDestinationId", equalTo(10001))
                .body("id", not(equalTo(1)))
                .body("$", not(hasKey("completeDate")));
    }

    @Test
    void A_name_has_at_most_thirty_characters_when_trimmed() {
        String thirty = "x".repeat(30);

        post("fred", "sprint", "{'name':' " + thirty + " ','originBoardId':84}")
                .statusCode(201)
                .body("name", equalTo(thirty));
        refusedField(
                post("fred", "sprint", "{'name':'" + thirty + "x','originBoardId':84}"),
                "name",
                "Sprint name must be shorter than 30 characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'name':null,", "'name':'',", "'name':'  ',"})
    void A_name_is_needed(String name) {
        refusedField(
                post("fred", "sprint", "{" + name + "'originBoardId':84}"),
                "name",
                "You must specify a name for the sprint.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",'originBoardId':null"})
    void A_board_is_needed(String board) {
        refusedField(
                post("fred", "sprint", "{'name':'x'" + board + "}"),
                "originBoardId",
                "You must specify the board on which the sprint is created.");
    }

    @Test
    void The_board_must_be_seen_and_have_sprints() {
        post("fred", "sprint", "{'name':'x','originBoardId':10002}")
                .statusCode(404)
                .body("errors", hasKey("rapidViewId"));
        refused(post("fred", "sprint", "{'name':'x','originBoardId':92}"), 400, "The board does not support sprints");
    }

    @ParameterizedTest
    @CsvSource({
        "2015-04-11T15:22:00.000+10:00, 2015-04-11T05:22:00.000Z",
        "2015-04-11T15:22:00.000+1000, 2015-04-11T05:22:00.000Z",
        "2015-04-11T15:22:00.000+10, 2015-04-11T05:22:00.000Z",
        "2015-04-11T15:22:00.123Z, 2015-04-11T15:22:00.123Z",
        "2015-04-11T15:22:00Z, 2015-04-11T15:22:00.000Z",
        "2015-04-11T15:22Z, 2015-04-11T15:22:00.000Z",
        "2015-04-11T15:22:00.123456789Z, 2015-04-11T15:22:00.123Z",
        "2015-04-11T15:22:00-03:30, 2015-04-11T18:52:00.000Z"
    })
    void Dates_are_read_in_every_form_that_clients_send(String sent, String read) {
        post("fred", "sprint", "{'name':'x','originBoardId':84,'startDate':'" + sent + "'}")
                .statusCode(201)
                .body("startDate", equalTo(read));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'2026-09-07'", "''", "null"})
    void A_date_without_a_time_counts_as_not_given(String date) {
        post("fred", "sprint", "{'name':'x','originBoardId':84,'startDate':" + date + "}")
                .statusCode(201)
                .body("$", not(hasKey("startDate")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'tomorrow'",
                "12345",
                "true",
                "'2026-02-30T00:00:00Z'",
                "'2026-09-07T25:00:00Z'",
                "'2026-09-07T10:00:00'",
                "'07/Sep/26 10:00 AM'",
                "'+999999999-01-01T00:00:00Z'"
            })
    void What_is_no_date_is_refused(String date) {
        refusedField(
                post("fred", "sprint", "{'name':'x','originBoardId':84,'endDate':" + date + "}"),
                "endDate",
                "The value of 'endDate' must be a date with a time, such as 2015-04-11T15:22:00.000+10:00.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-08-14T12:00:00Z", "2026-08-14T14:00:00+02:00", "2026-08-14T11:59:59.999Z"})
    void A_sprint_must_begin_before_it_ends(String end) {
        refusedField(
                post(
                        "fred",
                        "sprint",
                        "{'name':'x','originBoardId':84,'startDate':'2026-08-14T12:00:00Z','endDate':'" + end + "'}"),
                "startDate",
                "The start date of a sprint must be before the end date.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "name|{}",
                "name|['x']",
                "originBoardId|'84a'",
                "originBoardId|84.5",
                "originBoardId|{'id':84}",
                "goal|[]",
                "startDate|{}",
                "synced|'yes'",
                "autoStartStop|1",
                "incompleteIssuesDestinationId|'next'"
            })
    void A_value_of_a_wrong_type_is_refused_under_its_key(String key, String value) {
        String valid = "{'name':'x','originBoardId':84}";
        String body = valid.contains("'" + key + "'")
                ? valid.replaceAll("'" + key + "':[^,}]+", "'" + key + "':" + value)
                : valid.replace("}", ",'" + key + "':" + value + "}");

        post("fred", "sprint", body).statusCode(400).body("errors", hasKey(key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'name':", "[]", "'x'", "null", "", "{'name':'x' 'originBoardId':84}"})
    void A_body_that_is_no_JSON_object_is_refused(String body) {
        post("fred", "sprint", body).statusCode(400).body("errorMessages.size()", equalTo(1));
    }

    @Test
    void Only_administrators_make_synced_sprints() {
        String synced = "{'name':'x','originBoardId':84,'synced':true}";

        refused(
                post("fred", "sprint", synced),
                403,
                "Only Jira administrators can create synced sprints or edit their dates.");
        post("admin", "sprint", synced).statusCode(201).body("synced", equalTo(true));
    }

    @ParameterizedTest
    @ValueSource(ints = {37, 4711, 201})
    void The_sprint_for_incomplete_issues_must_be_seen_and_open(int destination) {
        refusedField(
                post(
                        "fred",
                        "sprint",
                        "{'name':'x','originBoardId':84,'incompleteIssuesDestinationId':" + destination + "}"),
                "incompleteIssuesDestinationId",
                "The sprint for the incomplete issues does not exist or is completed.");
    }

    @Test
    void Who_may_not_manage_sprints_may_not_make_one() {
        String body = "{'name':'x','originBoardId':84}";

        refused(post("viewer", "sprint", body), 403, "You do not have permission to manage sprints on this board.");
        loginNeeded(jira.anonymous().body(json(body)).post(AGILE + "sprint").then());
        assertThat(count("select count(*) from sprint where name = 'x'")).isZero();
    }

    @Test
    void Managing_takes_the_permission_in_every_project_of_the_board() {
        sql("delete from permission_scheme_grant where permission = 'MANAGE_SPRINTS_PERMISSION' and scheme_id ="
                + " (select permission_scheme_id from project where id = 10001)");

        post("fred", "sprint", "{'name':'x','originBoardId':84}").statusCode(201);
        post("fred", "sprint", "{'name':'x','originBoardId':10001}").statusCode(403);
    }
}
