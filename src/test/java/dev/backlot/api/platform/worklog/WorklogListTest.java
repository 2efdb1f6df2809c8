package dev.backlot.api.platform.worklog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.backlot.api.platform.PlatformTest;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All worklogs, for clients that keep a copy of them. */
class WorklogListTest extends PlatformTest {

    @Test
    void Changed_worklogs_are_told_but_for_those_of_the_last_minute() {
        post("fred", "issue/PR-3/worklog", "{'timeSpent':'1h'}").statusCode(201);
        List<Integer> ids = get("viewer", "worklog/updated")
                .statusCode(200)
                .body("since", equalTo(0))
                .body("until", equalTo(1786708740000L))
                .body("isLastPage", equalTo(true))
                .body("lastPage", equalTo(true))
                .body("nextPage", nullValue())
                .body("self", equalTo(jira.url() + "/rest/api/2/worklog/updated?since=0"))
                .extract()
                .path("values.worklogId");
        assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
        long last = get("viewer", "worklog/updated").extract().jsonPath().getLong("values[-1].updatedTime");
        get("viewer", "worklog/updated?since=" + last).body("values", empty());
        get("viewer", "worklog/updated?since=" + (last - 1)).body("values", not(empty()));
        get("viewer", "worklog/updated?since=x").statusCode(400);
        get("viewer", "worklog/deleted?since=99999999999999999").statusCode(200).body("values", empty());
        int open = jira.anonymous()
                .get(PLATFORM + "worklog/updated")
                .then()
                .extract()
                .path("values.size()");
        assertThat(open).isLessThan(ids.size());
    }

    @Test
    void Deleted_worklogs_are_told_after_a_minute() {
        delete("admin", "issue/HSP-1").statusCode(204);
        get("viewer", "worklog/deleted").statusCode(200).body("values", empty());
        String gone = get("viewer", "worklog/updated").extract().jsonPath().getString("values.size()");
        assertThat(Integer.parseInt(gone)).isPositive();
    }

    @Test
    void Worklogs_are_given_by_number_to_who_may_see_them() {
        String id = post(
                        "fred",
                        "issue/PR-3/worklog",
                        "{'timeSpent':'1h','visibility':{'type':'group','value':'developers'}}")
                .extract()
                .path("id");
        post("fred", "worklog/list", "{'ids':[" + id + ",10000,4711]}")
                .statusCode(200)
                .body("id", contains("10000", id));
        post("viewer", "worklog/list", "{'ids':[" + id + ",10000]}").body("id", contains("10000"));
        jira.anonymous()
                .body(json("{'ids':[" + id + "]}"))
                .post(PLATFORM + "worklog/list")
                .then()
                .body("$", empty());
        post("viewer", "worklog/list", "{'ids':[]}").body("$", hasSize(0));
        String many = IntStream.range(0, 1001).mapToObj(Integer::toString).collect(Collectors.joining(","));
        post("viewer", "worklog/list", "{'ids':[" + many + "]}").statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'ids':null}", "{'ids':1}", "{'ids':['x']}", "{'ids':[{}]}"})
    void Numbers_must_be_numbers(String body) {
        post("viewer", "worklog/list", body).statusCode(400).body("errors", hasKey("ids"));
    }
}
