package dev.backlot.api.platform.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import dev.backlot.api.platform.PlatformTest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code GET /search}. */
class SearchGetTest extends PlatformTest {

    @ParameterizedTest
    @ValueSource(strings = {"/rest/api/2/search", "/rest/api/latest/search", "/rest/api/2/search/"})
    void Issues_are_searched_by_JQL(String path) {
        jira.as("fred")
                .queryParam("jql", "key in (PR-1, PR-3) order by key")
                .get(path)
                .then()
                .statusCode(200)
                .body("total", equalTo(2))
                .body("startAt", equalTo(0))
                .body("maxResults", equalTo(50))
                .body("issues.key", contains("PR-1", "PR-3"))
                .body("issues[0].self", equalTo(jira.url() + "/rest/api/2/issue/10000"))
                .body("issues[0].fields", not(hasKey("comment")))
                .body("issues[0].fields", not(hasKey("flagged")));
    }

    @Test
    void Without_an_order_the_newest_key_comes_first() {
        List<String> keys = jira.as("fred")
                .queryParam("jql", "project = PR")
                .queryParam("fields", "summary")
                .queryParam("maxResults", 30)
                .get(PLATFORM + "search")
                .then()
                .statusCode(200)
                .extract()
                .path("issues.key");

        assertThat(keys)
                .isSortedAccordingTo(Comparator.comparingInt((String key) -> Integer.parseInt(key.substring(3)))
                        .reversed());
    }

    @Test
    void Nobody_finds_what_they_may_not_see() {
        int fred = get("fred", "search?maxResults=0").extract().path("total");

        get("admin", "search?maxResults=0").body("total", equalTo(fred + 10));
        get("fred", "search?jql=key%20%3D%20SEC-1&validateQuery=false")
                .statusCode(200)
                .body("issues", empty());
        jira.anonymous()
                .get(PLATFORM + "search?maxResults=1000&fields=project")
                .then()
                .statusCode(200)
                .body("issues.fields.project.key.unique()", contains("HSP"));
    }

    @Test
    void A_page_is_cut_at_a_thousand_and_empty_past_the_end() {
        get("fred", "search?maxResults=5000&fields=summary")
                .statusCode(200)
                .body("maxResults", equalTo(1000))
                .body("issues.size()", greaterThan(200));
        get("fred", "search?startAt=100000&maxResults=7")
                .statusCode(200)
                .body("startAt", equalTo(100000))
                .body("issues", empty());
        get("fred", "search?startAt=-1").statusCode(400);
        get("fred", "search?maxResults=many").statusCode(400);
    }

    @Test
    void An_unknown_value_is_refused_unless_the_client_does_not_mind() {
        get("fred", "search?jql=project%20%3D%20NOSUCHPROJECT")
                .statusCode(400)
                .body("errorMessages", contains("The value 'NOSUCHPROJECT' does not exist for the field 'project'."))
                .body("errors", equalTo(Map.of()));
        get("fred", "search?jql=project%20%3D%20NOSUCHPROJECT&validateQuery=false")
                .statusCode(200)
                .body("total", equalTo(0));
        get("fred", "search?jql=project%20%3D").statusCode(400).body("errorMessages.size()", equalTo(1));
    }
}
