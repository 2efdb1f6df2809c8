package dev.backlot.api.platform.dashboard;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.backlot.api.platform.PlatformTest;
import org.junit.jupiter.api.Test;

/** Dashboards and what gadgets keep on them. */
class DashboardTest extends PlatformTest {

    private static final String GADGET = "dashboard/10100/items/10100/properties";

    @Test
    void The_systems_dashboard_is_everybodys_and_a_shared_one_that_of_all_who_are_logged_in() {
        get("viewer", "dashboard")
                .statusCode(200)
                .body("total", equalTo(2))
                .body("startAt", equalTo(0))
                .body("maxResults", equalTo(20))
                .body("prev", nullValue())
                .body("next", nullValue())
                .body("dashboards.name", contains("System Dashboard", "Team"))
                .body("dashboards[0].id", equalTo("10000"))
                .body("dashboards[0].self", equalTo(jira.url() + "/rest/api/2/dashboard/10000"))
                .body("dashboards[0].view", equalTo(jira.url() + "/secure/Dashboard.jspa?selectPageId=10000"));
        jira.anonymous().get(PLATFORM + "dashboard").then().statusCode(200).body("dashboards.id", contains("10000"));
        get("viewer", "dashboard/10100").statusCode(200).body("name", equalTo("Team"));
        jira.anonymous().get(PLATFORM + "dashboard/10100").then().statusCode(404);
        get("viewer", "dashboard/4711")
                .statusCode(404)
                .body("errorMessages", contains("The dashboard with id '4711' does not exist."));
        get("viewer", "dashboard/x").statusCode(400);
    }

    @Test
    void One_may_ask_for_the_own_and_for_the_favourite_ones_and_page_by_page() {
        get("fred", "dashboard?filter=my").body("dashboards.id", contains("10100"));
        get("fred", "dashboard?filter=favourite").body("dashboards.id", contains("10100"));
        get("viewer", "dashboard?filter=my").body("total", equalTo(0));
        get("fred", "dashboard?filter=other").statusCode(400);
        get("fred", "dashboard?maxResults=1")
                .body("dashboards.id", contains("10000"))
                .body("next", equalTo(jira.url() + "/rest/api/2/dashboard?startAt=1"));
        get("fred", "dashboard?maxResults=1&startAt=1")
                .body("dashboards.id", contains("10100"))
                .body("prev", equalTo(jira.url() + "/rest/api/2/dashboard?startAt=0"));
        get("fred", "dashboard?startAt=-1").statusCode(400);
    }

    @Test
    void Who_owns_a_dashboard_keeps_values_on_its_gadgets() {
        get("fred", GADGET)
                .statusCode(200)
                .body("keys.key", contains("config"))
                .body("keys[0].self", equalTo(jira.url() + "/rest/api/2/" + GADGET + "/config"));
        put("fred", GADGET + "/size", "{'w':2}").statusCode(201);
        put("fred", GADGET + "/size", "{'w':3}").statusCode(200);
        get("viewer", GADGET + "/size").statusCode(200).body("value.w", equalTo(3));
        put("viewer", GADGET + "/size", "1").statusCode(403);
        delete("viewer", GADGET + "/size").statusCode(403);
        delete("fred", GADGET + "/size").statusCode(204);
        get("fred", GADGET + "/size").statusCode(404);
        get("fred", "dashboard/10000/items/10100/properties").statusCode(404);
        put("admin", GADGET + "/size", "not json").statusCode(400);
    }
}
