package dev.backlot.api.greenhopper;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.backlot.support.HttpTest;
import dev.backlot.support.Jira;
import dev.backlot.support.Vault;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** That reports tell nobody of issues that are not for them: VLT-2 is in the sprint, but only some see it. */
@HttpTest(world = Vault.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HiddenReportTest {

    @Autowired
    private Jira jira;

    @Test
    void An_issue_that_the_caller_does_not_see_is_in_no_list_and_no_sum() {
        String report = "sprintreport?rapidViewId=900&sprintId=900";
        chart("mia", report)
                .body("contents.issuesNotCompletedInCurrentSprint.key", contains("VLT-1", "VLT-2"))
                .body("contents.issueKeysAddedDuringSprint", equalTo(Map.of()));
        chart("fred", report)
                .body("contents.issuesNotCompletedInCurrentSprint.key", contains("VLT-1"))
                .body(not(containsString("VLT-2")));
        chart("mia", "scopechangeburndownchart?rapidViewId=900&sprintId=900").body(containsString("VLT-2"));
        chart("fred", "scopechangeburndownchart?rapidViewId=900&sprintId=900").body(not(containsString("VLT-2")));
        chart("mia", "cumulativeflowdiagram?rapidViewId=900").body(containsString("VLT-2"));
        chart("fred", "cumulativeflowdiagram?rapidViewId=900").body(not(containsString("VLT-2")));
    }

    private ValidatableResponse chart(String user, String path) {
        return jira.as(user, "fred")
                .get("/rest/greenhopper/1.0/rapid/charts/" + path)
                .then()
                .statusCode(200);
    }
}
