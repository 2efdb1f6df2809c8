package dev.backlot.api.platform.issue;

import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.nullValue;

import dev.backlot.api.platform.PlatformTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Transitions that show a screen, and those that do not. */
class TransitionScreenTest extends PlatformTest {

    private static final String PATH = "issue/PR-1/transitions";

    @BeforeEach
    void review() {
        post("fred", PATH, "{'transition':{'id':'41'}}").statusCode(204);
    }

    @Test
    void The_fields_of_a_screen_are_described() {
        get("fred", PATH + "?expand=transitions.fields")
                .statusCode(200)
                .body("transitions.id", contains("11", "21", "31", "41", "51"))
                .body("transitions.find{it.id=='31'}.fields", anEmptyMap())
                .body("transitions.find{it.id=='51'}.fields.keySet()", hasItem("resolution"))
                .body("transitions.find{it.id=='51'}.fields.resolution.required", equalTo(true))
                .body("transitions.find{it.id=='51'}.fields.resolution.operations", contains("set"))
                .body("transitions.find{it.id=='51'}.fields.resolution.allowedValues.name", hasItem("Won't Do"));
        get("fred", PATH + "?transitionId=51").body("transitions.name", contains("Close"));
        get("fred", PATH + "?transitionId=99").body("transitions.size()", equalTo(0));
        get("fred", "issue/PR-1?expand=transitions.fields")
                .body("transitions.find{it.id=='51'}.fields", hasKey("fixVersions"));
    }

    @Test
    void What_the_screen_has_is_set_on_the_way() {
        post(
                        "fred",
                        PATH,
                        "{'transition':{'id':51},'fields':{'resolution':{'name':'Duplicate'},"
                                + "'assignee':{'name':'mia'}},'update':{'fixVersions':[{'add':{'name':'2026.08'}}]}}")
                .statusCode(204);
        get("fred", "issue/PR-1?expand=changelog")
                .body("fields.status.name", equalTo("Done"))
                .body("fields.resolution.name", equalTo("Duplicate"))
                .body("fields.resolutiondate", equalTo("2026-08-14T12:00:00.000+0000"))
                .body("fields.assignee.name", equalTo("mia"))
                .body(
                        "changelog.histories[-1].items.field",
                        containsInAnyOrder("resolution", "assignee", "Fix Version", "status"));
    }

    @Test
    void A_screen_with_the_resolution_wants_one() {
        post("fred", PATH, "{'transition':{'id':'51'}}")
                .statusCode(400)
                .body("errors.resolution", equalTo("Resolution is required."));
        post("fred", PATH, "{'transition':{'id':'51'},'fields':{'resolution':{'name':'Because'}}}")
                .statusCode(400)
                .body("errors", hasKey("resolution"));
        get("fred", "issue/PR-1")
                .body("fields.status.name", equalTo("In Review"))
                .body("fields.resolution", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"'fields':{'resolution':{'name':'Done'}}", "'update':{'summary':[{'set':'x'}]}"})
    void A_transition_without_a_screen_sets_nothing(String body) {
        post("fred", PATH, "{'transition':{'id':'31'}," + body + "}")
                .statusCode(400)
                .body(
                        "errors.values()",
                        hasItem(equalTo("Field '" + (body.contains("resolution") ? "resolution" : "summary")
                                + "' cannot be set. It is not on the appropriate screen, or unknown.")));
        get("fred", "issue/PR-1").body("fields.status.name", equalTo("In Review"));
    }

    @Test
    void A_step_to_the_same_status_is_told_of() {
        post("fred", PATH, "{'transition':{'id':'41'}}").statusCode(204);
        get("fred", "issue/PR-1?expand=changelog")
                .body("changelog.histories[-1].items[0].fromString", equalTo("In Review"))
                .body("changelog.histories[-1].items[0].toString", equalTo("In Review"));
    }
}
