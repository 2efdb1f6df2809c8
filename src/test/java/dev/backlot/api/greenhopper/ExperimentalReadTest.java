package dev.backlot.api.greenhopper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading boards, sprints, epics and versions as of JIRA Agile 6.7.6. Examples are those that its reference prints. */
class ExperimentalReadTest extends GreenhopperTest {

    private static final String SPRINT =
            "{'id':37,'self':'http://www.example.com/jira/rest/greenhopper/experimental-api/"
                    + "1.0/sprint/23','state':'closed','name':'sprint 1','startDate':'2015-04-11T15:22:00.000+10:00',"
                    + "'endDate':'2015-04-20T01:22:00.000+10:00','completeDate':'2015-04-20T11:04:00.000+10:00'}";
    private static final String FUTURE = "{'id':72,'self':'http://x/sprint/73','state':'future','name':'sprint 2'}";
    private static final String BOARD = "{'id':84,'self':'http://x/board/84','name':'scrum board','type':'scrum'}";
    private static final String EPIC = "{'id':37,'self':'http://x/epic/23','name':'epic 1','summary':'epic 1 summary',"
            + "'color':{'key':'color_4'},'done':true}";
    private static final String VERSIONS = "{'id':10000,'projectId':10000,'name':'Version 1','description':'A first"
            + " version','archived':false,'released':true,'releaseDate':'2015-04-20T01:02:00.000+10:00'},"
            + "{'id':10010,'projectId':10000,'name':'Next Version','description':'Minor Bugfix version',"
            + "'archived':false,'released':false}";

    private static String page(String values) {
        return json("{'maxResults':2,'startAt':1,'total':5,'isLast':false,'values':[" + values + "]}");
    }

    @Test
    void A_sprint_is_the_printed_example() {
        String answer = get("fred", OLD + "sprint/37").statusCode(200).extract().asString();

        sameShape(json(SPRINT), answer);
        assertThat(answer)
                .isEqualTo(
                        json("{'id':37,'self':'" + jira.url() + OLD + "sprint/37','state':'closed','name':'sprint 1',"
                                + "'startDate':'2015-04-11T05:22:00.000Z','endDate':'2015-04-19T15:22:00.000Z',"
                                + "'completeDate':'2015-04-20T01:04:00.000Z'}"));
    }

    @Test
    void A_board_is_the_printed_example() {
        String answer = get("fred", OLD + "board/84").statusCode(200).extract().asString();

        sameShape(json(BOARD), answer);
        assertThat(answer)
                .isEqualTo(json(
                        "{'id':84,'self':'" + jira.url() + OLD + "board/84','name':'scrum board','type':'scrum'}"));
    }

    @Test
    void An_epic_is_the_printed_example_and_found_by_number_and_key() {
        int id = get("fred", OLD + "board/84/epic").extract().path("values[0].id");
        String answer =
                get("fred", OLD + "epic/" + id).statusCode(200).extract().asString();
        String key = get("fred", AGILE + "epic/" + id).extract().path("key");

        sameShape(json(EPIC), answer);
        get("fred", OLD + "epic/" + key)
                .statusCode(200)
                .body("id", equalTo(id))
                .body("self", equalTo(jira.url() + OLD + "epic/" + id));
    }

    @Test
    void Lists_have_the_form_of_the_printed_examples() {
        sameShape(
                page(BOARD + "," + BOARD),
                get("fred", OLD + "board?startAt=1&maxResults=2")
                        .statusCode(200)
                        .extract()
                        .asString());
        sameShape(
                page(SPRINT + "," + FUTURE),
                get("fred", OLD + "board/84/sprint?startAt=5&maxResults=2&state=closed&state=future")
                        .extract()
                        .asString());
        sameShape(
                page(EPIC + "," + EPIC),
                get("fred", OLD + "board/84/epic?maxResults=2").extract().asString());
        sameShape(
                page(VERSIONS),
                get("fred", OLD + "board/84/version?startAt=1&maxResults=2")
                        .extract()
                        .asString());
    }

    @Test
    void All_boards_are_paged_with_a_total() {
        List<Integer> all = get("fred", OLD + "board")
                .statusCode(200)
                .body("maxResults", equalTo(50))
                .body("startAt", equalTo(0))
                .body("isLast", equalTo(true))
                .body("values.size()", lessThanOrEqualTo(50))
                .extract()
                .path("values.id");

        assertThat(get("fred", AGILE + "board").extract().<List<Integer>>path("values.id"))
                .isEqualTo(all);
        get("fred", OLD + "board?startAt=1&maxResults=1")
                .body("values.id", equalTo(all.subList(1, 2)))
                .body("total", equalTo(all.size()))
                .body("isLast", equalTo(all.size() == 2));
        get("fred", OLD + "board?startAt=" + all.size()).body("values", empty()).body("isLast", equalTo(true));
        get("fred", OLD + "board?maxResults=0").body("values", empty()).body("total", equalTo(all.size()));
        get("fred", OLD + "board?maxResults=1000").body("maxResults", equalTo(50));
    }

    @Test
    void Boards_are_narrowed_by_type_and_part_of_the_name() {
        get("fred", OLD + "board?type=kanban").body("values.type", everyItem(equalTo("kanban")));
        get("fred", OLD + "board?type=scrum&name=SCRUM%20b").body("values.id", hasItems(84));
        get("fred", OLD + "board?name=no%20such").body("values", empty()).body("total", equalTo(0));
        get("fred", OLD + "board?type=round")
                .statusCode(400)
                .body("errorMessages[0]", startsWith("The value 'round' of the parameter 'type' is not valid."));
    }

    @ParameterizedTest
    @CsvSource({
        "state=active&state=closed, 37 101 102 103 104 105 106",
        "'state=future,active', 106 72 3",
        "state=FUTURE, 72 3",
        "startAt=7&maxResults=1, 72"
    })
    void Sprints_are_narrowed_by_states_repeated_or_in_a_comma_list(String query, String ids) {
        get("fred", OLD + "board/84/sprint?" + query)
                .statusCode(200)
                .body("values.id.join(' ')", equalTo(ids))
                .body("values.self", everyItem(containsString(OLD + "sprint/")));
    }

    @Test
    void An_unknown_state_is_refused_and_so_is_a_board_without_sprints() {
        get("fred", OLD + "board/84/sprint?state=done").statusCode(400);
        refused(get("fred", OLD + "board/92/sprint"), 400, "The board does not support sprints");
    }

    @Test
    void Epics_are_narrowed_by_whether_they_are_done() {
        List<Boolean> done =
                get("fred", OLD + "board/84/epic?done=true").extract().path("values.done");
        List<Boolean> open =
                get("fred", OLD + "board/84/epic?done=false").extract().path("values.done");

        assertThat(done).isNotEmpty().containsOnly(true);
        assertThat(open).isNotEmpty().containsOnly(false);
        get("fred", OLD + "board/84/epic").body("total", equalTo(done.size() + open.size()));
        get("fred", OLD + "board/84/epic?done=perhaps").statusCode(400);
    }

    @Test
    void Versions_have_a_project_and_no_link_and_are_narrowed_by_released() {
        get("fred", OLD + "board/84/version?released=true")
                .body("values.released", everyItem(equalTo(true)))
                .body("values.projectId", everyItem(equalTo(10000)))
                .body("values", everyItem(not(hasKey("self"))))
                .body("total", equalTo(2));
        get("fred", OLD + "board/84/version?released=false").body("values.id", contains(10010, 10011, 10012));
        get("fred", OLD + "board/84/version?released=no").statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"board/4711", "board/10002", "board/10002/epic", "board/4711/sprint", "board/10002/version"})
    void A_board_that_is_hidden_answers_like_one_that_is_not_there(String path) {
        noSuchBoard(get("fred", OLD + path));
    }

    @Test
    void What_is_hidden_is_not_there() {
        refused(get("fred", OLD + "sprint/201"), 404, HIDDEN_SPRINT);
        refused(get("fred", OLD + "sprint/99999"), 404, HIDDEN_SPRINT);
        get("fred", OLD + "epic/PR-1").statusCode(404).body("errorMessages", hasSize(1));
        get("fred", OLD + "epic/99999").statusCode(404).body("errors", equalTo(Map.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"board/84", "board/84/epic", "board/84/sprint", "board/84/version", "sprint/106"})
    void Without_a_name_one_must_log_in_to_see_what_is_private(String path) {
        loginNeeded(jira.anonymous().get(OLD + path).then().header("X-AUSERNAME", "anonymous"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sprint/one", "board/x", "board/84/sprint?startAt=-1", "board?maxResults=many"})
    void A_number_that_is_none_is_refused(String path) {
        get("fred", OLD + path).statusCode(400).body("errorMessages[0]", startsWith("The value "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/rest/greenhopper/experimental-api/1.0//sprint/37",
                "/rest/greenhopper/experimental-api/1.0///sprint//37",
                "/rest/greenhopper/experimental-api/1.0//sprint/37/",
                "/rest/greenhopper/experimental-api/latest/sprint/37",
                "/rest/greenhopper/experimental-api/1.0/sprint/37?expand=sprint.board"
            })
    void The_reference_s_doubled_slash_and_other_spellings_lead_to_the_same(String path) throws Exception {
        HttpResponse<String> answer = asSpelt(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("X-AUSERNAME")).contains("fred");
        assertThat(tree(answer.body()).path("self").asString()).isEqualTo(jira.url() + OLD + "sprint/37");
    }

    @Test
    void A_doubled_slash_elsewhere_is_refused_as_ever() throws Exception {
        assertThat(asSpelt("/rest/agile/1.0//sprint/37").statusCode()).isEqualTo(400);
        assertThat(asSpelt("/rest/greenhopper//experimental-api/1.0/sprint/37").statusCode())
                .isEqualTo(400);
        assertThat(asSpelt(OLD + "/nothing").statusCode()).isEqualTo(404);
        assertThat(asSpelt(OLD + "/../../../api/2/myself").statusCode()).isEqualTo(400);
    }

    /** REST Assured takes doubled slashes away by itself. */
    private HttpResponse<String> asSpelt(String path) throws Exception {
        String login = Base64.getEncoder().encodeToString("fred:fred".getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(jira.url() + path))
                .header("Authorization", "Basic " + login)
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
