package dev.backlot.api.agile;

import static dev.backlot.api.agile.Expected.invalid;
import static dev.backlot.api.agile.Expected.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dev.backlot.support.HttpTest;
import dev.backlot.support.Jira;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code GET /board}. */
@HttpTest
class BoardListTest {

    private static final String BOARDS = "/rest/agile/1.0/board";

    @Autowired
    private Jira jira;

    @Test
    void theDocumentedPageAnswersAsPrinted() {
        String self = jira.url() + "/rest/agile/1.0/board/";

        String body = jira.as("admin")
                .get(BOARDS + "?startAt=1&maxResults=2")
                .then()
                .spec(ok())
                .extract()
                .asString();

        assertThat(body)
                .isEqualTo("{\"maxResults\":2,\"startAt\":1,\"total\":5,\"isLast\":false,\"values\":["
                        + "{\"id\":84,\"self\":\"" + self + "84\",\"name\":\"scrum board\",\"type\":\"scrum\"},"
                        + "{\"id\":92,\"self\":\"" + self + "92\",\"name\":\"kanban board\",\"type\":\"kanban\"}]}");
    }

    @ParameterizedTest
    @CsvSource({
        "admin, 5 84 92 10001 10002",
        "fred, 5 84 92 10001",
        "viewer, 5 84 92 10001",
    })
    void aUserSeesTheBoardsWhoseFilterTheUserSees(String user, String ids) {
        holds(jira.as(user).get(BOARDS).then(), ids).body("total", equalTo(ids.split(" ", -1).length));
    }

    @Test
    void anonymousSeesPublicBoardsOnly() {
        holds(jira.anonymous().get(BOARDS).then(), "92")
                .body("total", equalTo(1))
                .body("isLast", equalTo(true))
                .header("X-AUSERNAME", "anonymous");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, 5, false",
        "3, 2, 10001, true",
        "1, 2, 84 92, false",
        "4, 1, '', true",
        "99, 50, '', true",
        "0, 4, 5 84 92 10001, true"
    })
    void anyWindowOfTheListCanBeAskedFor(int startAt, int maxResults, String ids, boolean isLast) {
        holds(
                        jira.as("fred")
                                .get(BOARDS + "?startAt={s}&maxResults={m}", startAt, maxResults)
                                .then(),
                        ids)
                .body("startAt", equalTo(startAt))
                .body("maxResults", equalTo(maxResults))
                .body("total", equalTo(4))
                .body("isLast", equalTo(isLast));
    }

    @Test
    void noBoardsButTheirNumberCanBeAskedFor() {
        holds(jira.as("fred").get(BOARDS + "?maxResults=0").then(), "")
                .body("maxResults", equalTo(0))
                .body("total", equalTo(4))
                .body("isLast", equalTo(false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"51", "1000", "2147483648", "99999999999999999999", "-1"})
    void moreThanFiftyAtOnceAreCutToFifty(String maxResults) {
        jira.as("fred")
                .get(BOARDS + "?maxResults={m}", maxResults)
                .then()
                .spec(ok())
                .body("maxResults", equalTo(50));
    }

    @Test
    void moreThanFiftyBoardsComeInPages() {
        for (int index = 0; index < 52; index++) {
            jira.as("fred")
                    .body("{\"name\":\"b" + index + "\",\"type\":\"kanban\",\"filterId\":10041}")
                    .post(BOARDS)
                    .then()
                    .statusCode(201);
        }

        jira.as("fred")
                .get(BOARDS + "?maxResults=100")
                .then()
                .body("values", hasSize(50))
                .body("maxResults", equalTo(50))
                .body("total", equalTo(56))
                .body("isLast", equalTo(false));
        jira.as("fred")
                .get(BOARDS + "?startAt=50&maxResults=100")
                .then()
                .body("values", hasSize(6))
                .body("isLast", equalTo(true));
    }

    @ParameterizedTest
    @CsvSource({
        "startAt=-1, The value of 'startAt' must not be negative.",
        "startAt=x, The value of 'startAt' must be a whole number.",
        "startAt=1.5, The value of 'startAt' must be a whole number.",
        "maxResults=ten, The value of 'maxResults' must be a whole number.",
        "projectKeyOrId=NOPE, No project could be found with key or id 'NOPE'.",
        "projectKeyOrId=424242, No project could be found with key or id '424242'.",
        "projectKeyOrId=SEC, No project could be found with key or id 'SEC'."
    })
    void aWrongParameterIsRefused(String query, String message) {
        jira.as("fred").get(BOARDS + "?" + query).then().spec(invalid(message));
    }

    @ParameterizedTest
    @ValueSource(strings = {"simple", "scrum,waterfall"})
    void anUnknownTypeIsRefused(String type) {
        String wrong = type.substring(type.indexOf(',') + 1);
        jira.as("fred")
                .get(BOARDS + "?type={t}", type)
                .then()
                .spec(invalid("The value '" + wrong
                        + "' of the parameter 'type' is not valid. Valid values: scrum, kanban."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type=kanban|92",
                "type=scrum|5 84 10001",
                "type=scrum,kanban|5 84 92 10001",
                "type=scrum&type=kanban|5 84 92 10001",
                "type=KANBAN|92",
                "type=|5 84 92 10001",
                "name=SCRUM|84 10001",
                "name=um b|84 10001",
                "name=ban|92",
                "name=nothing|",
                "name=|5 84 92 10001",
                "projectKeyOrId=PR|84 10001",
                "projectKeyOrId=HSP|5 92 10001",
                "projectKeyOrId=10001|5 92 10001",
                "projectKeyOrId=PR&type=scrum&name=board&maxResults=1|84"
            })
    void theListIsFiltered(String query, String ids) {
        holds(jira.as("fred").get(BOARDS + "?" + query).then(), ids == null ? "" : ids);
    }

    @Test
    void theTotalCountsWhatTheFilterLeaves() {
        jira.as("fred").get(BOARDS + "?type=scrum&maxResults=1").then().body("total", equalTo(3));
        jira.as("admin").get(BOARDS + "?type=scrum&maxResults=1").then().body("total", equalTo(4));
        jira.as("admin").get(BOARDS + "?projectKeyOrId=SEC").then().body("values.id", contains(10002));
    }

    @Test
    void anAnonymousCallerCannotAskForAProjectThatNeedsALogin() {
        jira.anonymous()
                .get(BOARDS + "?projectKeyOrId=PR")
                .then()
                .spec(invalid("No project could be found with key or id 'PR'."));
    }

    @Test
    void aWrongPasswordIsNotServedAsAnonymous() {
        jira.as("fred", "wrong").get(BOARDS).then().statusCode(401).body(not(equalTo("")));
    }

    private static ValidatableResponse holds(ValidatableResponse answer, String ids) {
        Integer[] expected = Arrays.stream(ids.split(" ", -1))
                .filter(id -> !id.isEmpty())
                .map(Integer::valueOf)
                .toArray(Integer[]::new);
        return answer.spec(ok()).body("values.id", equalTo(Arrays.asList(expected)));
    }
}
