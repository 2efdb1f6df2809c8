package dev.backlot.api.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.backlot.support.HttpTest;
import dev.backlot.support.Jira;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Lists: windows, filters, orders, selected and expanded properties. */
@HttpTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AlignListTest {

    @Autowired
    private Jira jira;

    private Align align() {
        return new Align(jira, Align.ADMIN);
    }

    @Test
    void A_list_has_a_hundred_at_most_by_number_and_windows() {
        for (int number = 0; number < 101; number++) {
            align().post("customers", "{'name': 'c" + number + "'}").statusCode(201);
        }

        align().get("customers")
                .body("$", hasSize(100))
                .body("[0].id", equalTo(1))
                .body("[99].id", equalTo(100));
        align().get("customers", "$top", "500").body("$", hasSize(100));
        align().get("customers", "$skip", "100").body("id", contains(101, 102, 103));
        align().request()
                .queryParam("$skip", "1")
                .queryParam("$top", "2")
                .get(Align.ROOT + "customers")
                .then()
                .body("id", contains(2, 3));
        align().get("customers", "top", "1").body("$", hasSize(100));
        align().get("customers", "$top", "0").body("$", empty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            $top     | -1            | '$top' must be a whole number
            $skip    | x             | '$skip' must be a whole number
            $filter  | title eq      | The filter ends too early. (position 8)
            $filter  | none eq 1     | There is no property 'none'. (position 0)
            $orderby | none          | Invalid $orderby
            $select  | id,none       | no property 'none'
            expand   | none          | Nothing is expanded by 'none'""")
    void What_cannot_be_read_is_refused(String parameter, String value, String part) {
        align().get("epics", parameter, value)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("title", equalTo("Bad Request"))
                .body("detail", containsString(part));
    }

    @Test
    void A_filter_works_under_its_encoded_name_only_with_the_dollar_sign() {
        align().request()
                .urlEncodingEnabled(false)
                .get(Align.ROOT + "epics?%24filter=primaryProgramId%20eq%202")
                .then()
                .statusCode(200)
                .body("id", contains(3));
        align().get("epics", "filter", "primaryProgramId eq 2").body("$", hasSize(3));
        align().get("Epics", "$filter", "additionalProgramIds/any(p: p eq 1)").body("id", contains(3));
        align().get("users", "$filter", "teams/any(t: t/teamId eq 1)").body("uid", contains("10001", "10003"));
        align().get("users", "$filter", "contains(firstname,'mia')").body("id", contains(10003));
        align().get("features", "$filter", "featureRank eq 1").body("$", empty());
        align().get("epics", "$orderby", "title desc").body("id", contains(2, 1, 3));
    }

    @Test
    void Selected_properties_come_alone() {
        align().get("epics", "$select", "ID,title,ownerId")
                .statusCode(200)
                .body("[0].keySet().size()", equalTo(3))
                .body("[0].ownerId", equalTo("10000"));
    }

    @Test
    void Unset_properties_are_null_or_empty_lists_and_flags_are_numbers() {
        align().get("epics/2")
                .body("isCanceled", nullValue())
                .body("dependencyIds", empty())
                .body("customerIds", nullValue())
                .body("processStepName", equalTo("1 - Ready"))
                .body("featureIds", contains(2));
        align().get("features/4").body("isBlocked", nullValue()).body("processStepName", equalTo(""));
        align().get("users/10000")
                .body("password", nullValue())
                .body("isLocked", equalTo(0))
                .body("$", hasKey("password"));
        align().get("programs/1").body("teamId", equalTo(-1));
    }

    @Test
    void Objects_behind_numbers_are_expanded() {
        align().get("features/1", "expand", "true")
                .statusCode(200)
                .body("owner.uid", equalTo("10001"))
                .body("owner.fullName", equalTo("Fred F. User"))
                .body("program.title", equalTo("Shop"))
                .body("release.title", equalTo("2026 Quarter 3"))
                .body("parentEpic.id", equalTo(1))
                .body("parentCapability", nullValue())
                .body("product.title", equalTo("Shop"))
                .body("releaseVehicles", empty());
        align().get("features/1", "expand", "owner,release")
                .body("owner.email", equalTo("fred@example.com"))
                .body("$", not(hasKey("program")));
        align().get("features/1", "expand", "false").body("$", not(hasKey("owner")));
        align().get("epics", "expand", "true")
                .body("[0].features.id", contains(1, 3))
                .body("[0].theme.owner.uid", equalTo("10000"))
                .body("[0].releases[0].portfolioId", equalTo(1));
        align().get("objectives/1", "expand", "true")
                .body("keyResults.id", contains(1, 2))
                .body("children", empty());
        align().get("users/10002", "expand", "true").body("role.name", equalTo("Portfolio reader"));
        align().get("risks/1", "expand", "true")
                .body("relatedEpic.id", equalTo(1))
                .body("relatedFeature", nullValue());
        align().get("portfolios/1", "expand", "true").body("team", nullValue());
    }

    @Test
    void A_parent_may_be_a_capability_where_no_epic_has_its_number() {
        long capability = 0;
        for (int number = 0; number < 4; number++) {
            capability = align().create(
                            "capabilities",
                            "{'title': 'c', 'description': 'd', 'state': 1, 'type': 1, 'primaryProgramId': 1}");
        }
        long feature = align().create(
                        "features",
                        "{'title': 'f', 'description': 'd', 'state': 1, 'type': 1, 'primaryProgramId': 1, 'parentId': "
                                + capability + "}");

        align().get("features/" + feature, "expand", "true")
                .body("parentCapability.id", equalTo((int) capability))
                .body("parentEpic", nullValue());
    }

    @Test
    void The_page_that_tells_of_the_API_is_for_everybody_and_names_all_resources() {
        String page = jira.anonymous()
                .get("/rest/align/api/docs/index.html")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Content-Security-Policy", not(containsString("sandbox")))
                .extract()
                .asString();
        assertThat(page).contains("index.js").doesNotContain("//");
        jira.anonymous()
                .get("/rest/align/api/docs/index.js")
                .then()
                .statusCode(200)
                .contentType("text/javascript")
                .body(containsString("v2/openapi.json"));

        jira.anonymous()
                .get("/rest/align/api/docs/v2/openapi.json")
                .then()
                .statusCode(200)
                .body("paths.keySet()", hasSize(50))
                .body("paths.keySet()", hasItem("/rest/align/api/2/releasevehicles/{id}"))
                .body("components.schemas.EpicDto.properties.keySet()", hasSize(93))
                .body("paths['/rest/align/api/2/customers/{id}']", not(hasKey("patch")));
        jira.anonymous().get("/swagger-ui/swagger-ui-bundle.js").then().statusCode(200);
    }
}
