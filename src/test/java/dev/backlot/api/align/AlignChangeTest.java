package dev.backlot.api.align;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Making and changing objects: what is noted, what is checked, how patches work. */
@HttpTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AlignChangeTest {

    private static final String NOW = "2026-08-14T12:00:00.000Z";

    @Autowired
    private Jira jira;

    private Align align() {
        return new Align(jira, Align.ADMIN);
    }

    @Test
    void A_new_epic_is_noted_and_comes_expanded() {
        align().post(
                        "epics",
                        "{'title': 'E', 'state': 1, 'type': 2, 'primaryProgramId': 1, 'ownerId': 10001,"
                                + " 'points': [{'releaseId': 2, 'estimationSystem': 'T-Shirt', 'estimationValue': 'Small'}]}")
                .statusCode(201)
                .body("createDate", equalTo(NOW))
                .body("lastUpdatedDate", equalTo(NOW))
                .body("createdBy", equalTo("10000"))
                .body("notStartedBy", equalTo("10000"))
                .body("notStartedDate", equalTo(NOW))
                .body("epicObjectId", equalTo(2))
                .body("ownerId", equalTo("10001"))
                .body("owner.firstName", equalTo("Fred F."))
                .body("primaryProgram.title", equalTo("Shop"))
                .body("features", empty())
                .body("points[0].releaseId", equalTo(2))
                .body("$", not(hasKey("featureIds")))
                .body("$", not(hasKey("score")))
                .body("processStepName", equalTo(""));
    }

    @Test
    void A_new_feature_is_noted_by_its_state_and_comes_plain() {
        String feature = "{'title': 'F', 'description': 'd', 'type': 1, 'programId': 1, 'state': ";

        align().post("features", feature + "0}")
                .statusCode(201)
                .body("pendingApprovalBy", equalTo("10000"))
                .body("pendingApprovalDate", equalTo(NOW))
                .body("itemToSyncDate", equalTo(NOW))
                .body("primaryProgramId", equalTo(1))
                .body("$", not(hasKey("owner")));
        long id = align().create("features", feature + "1}");
        align().patch("features/" + id, "[{'op': 'replace', 'path': '/state', 'value': 2}]")
                .statusCode(204);
        align().get("features/" + id)
                .body("readyToStartBy", equalTo("10000"))
                .body("inProgressBy", equalTo("10000"))
                .body("inProgressDate", equalTo(NOW));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /parentId          | 99    | Value for parentId is invalid.
            /parentId          | 1     | Value for parentId is invalid.
            /ownerId           | '77'  | Value for ownerId is invalid.
            /releaseId         | 99    | Value for releaseId is invalid.
            /additionalProgramIds/- | 99 | Value for additionalProgramIds is invalid.
            /state             | 6     | Value for state is invalid.
            /state             | 'x'   | Value for state is invalid.
            /isBlocked         | 2     | Value for isBlocked is invalid.
            /processStepId     | 99    | Value for processStepId is invalid.
            /targetCompletionDate | 'soon' | Value for targetCompletionDate is invalid.
            /title             | null  | title is required.
            /description       | ''    | description is required.
            /nothing           | 1     | The path /nothing leads nowhere.""")
    void A_value_that_cannot_be_is_refused_in_the_vendors_words(String path, String value, String text) {
        align().patch("features/4", "[{'op': 'add', 'path': '" + path + "', 'value': " + value + "}]")
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", equalTo("Cannot update feature with id 4. " + text));
    }

    @Test
    void A_rich_description_has_at_most_250_characters() {
        String step = "[{'op': 'add', 'path': '/descriptionRich', 'value': '%s'}]";

        align().patch("features/4", step.formatted("x".repeat(250))).statusCode(204);
        align().patch("features/4", step.formatted("x".repeat(251)))
                .statusCode(400)
                .body(
                        "detail",
                        equalTo(
                                "Cannot update feature with id 4. descriptionRich must be between 0 and 250 characters."));
    }

    @Test
    void What_is_missing_from_a_new_object_is_told() {
        align().post("features", "{'title': 'x', 'state': 1, 'type': 1, 'primaryProgramId': 1}")
                .statusCode(400)
                .body("detail", equalTo("Cannot create feature. description is required."));
        align().post("release vehicles", "{}")
                .statusCode(400)
                .body("detail", equalTo("Cannot create release vehicle. name is required."));
    }

    @Test
    void Quirks_of_patches_are_those_of_the_world() {
        align().patch("features/4", "[{'op': 'add', 'path': '/additionalProgramIds/', 'value': [1, 2]}]")
                .statusCode(204);
        align().patch("features/4", "[{'op': 'remove', 'path': '/additionalProgramIds/0'}]")
                .statusCode(204);
        align().patch("features/4", "[{'op': 'add', 'path': '/additionalProgramIds/-', 'value': 1}]")
                .statusCode(204);
        align().get("features/4").body("additionalProgramIds", contains(2, 1));

        align().patch("features/4", "[{'op': 'add', 'path': '/tags', 'value': 'tag1, tag2'}]")
                .statusCode(204);
        align().get("features/4").body("tags", equalTo("tag1, tag2"));

        align().patch("features/4", "[{'op': 'replace', 'path': '/manWeeks', 'value': 240}]")
                .statusCode(204);
        align().patch("features/4", "[{'op': 'replace', 'path': '/createDate', 'value': '2000-01-01T00:00:00Z'}]")
                .statusCode(204);
        align().get("features/4").body("manWeeks", nullValue()).body("createDate", equalTo("2026-08-01T08:00:00.000Z"));

        align().patch(
                        "epics/1",
                        "[{'op': 'replace', 'path': '/releaseIds/0', 'value': 1},"
                                + " {'op': 'replace', 'path': '/points/0/releaseId', 'value': 1}]")
                .statusCode(204);
        align().get("epics/1").body("releaseIds", contains(1)).body("points[0].releaseId", equalTo(1));
    }

    @Test
    void A_patch_is_done_whole_or_not_at_all() {
        align().patch(
                        "features/4",
                        "[{'op': 'replace', 'path': '/title', 'value': 'New'},"
                                + " {'op': 'test', 'path': '/state', 'value': 5}]")
                .statusCode(400)
                .body("detail", equalTo("Cannot update feature with id 4. The value at /state is another one."));

        align().get("features/4").body("title", equalTo("Answer from the phone"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "application/json-patch+json",
                "application/json;odata.metadata=minimal;odata.streaming=true"
            })
    void A_patch_comes_in_one_of_three_types(String type) {
        align().request()
                .contentType(type)
                .body("[{\"op\": \"replace\", \"path\": \"/title\", \"value\": \"Typed\"}]")
                .patch(Align.ROOT + "epics/2")
                .then()
                .statusCode(204);

        align().get("epics/2").body("title", equalTo("Typed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[1]", "[{'op': 'add'}]", "null", "[{'op': 1, 'path': '/title'}]"})
    void A_body_that_is_no_patch_is_refused(String body) {
        align().patch("epics/2", body).statusCode(400).contentType("application/problem+json");
    }

    @Test
    void A_replacement_leaves_nothing_that_it_does_not_name_but_what_is_only_read() {
        align().put("epics/1", "{'title': 'E', 'state': 2, 'type': 1, 'primaryProgramId': 1}")
                .statusCode(200)
                .body("description", nullValue())
                .body("releaseIds", empty())
                .body("createDate", equalTo("2026-08-01T08:00:00.000Z"))
                .body("lastUpdatedDate", equalTo(NOW))
                .body("lastUpdatedBy", equalTo("10000"));
    }

    @Test
    void Custom_fields_links_and_process_steps_are_kept_as_they_are_sent() {
        align().patch(
                        "epics/1",
                        "[{'op': 'add', 'path': '/customFields/', 'value': [{'customfield_70001': null},"
                                + " {'customfield_90791': [{'value': 'Monday', 'id': 10}]}]},"
                                + " {'op': 'add', 'path': '/links/-', 'value': {'name': 'n', 'link': 'l'}}]")
                .statusCode(204);
        align().get("epics/1")
                .body("customFields", hasSize(2))
                .body("customFields[0]", hasKey("customfield_70001"))
                .body("customFields[1].customfield_90791[0].value", equalTo("Monday"))
                .body("links[0].name", equalTo("n"));

        align().post("valuestreams", "{'name': 'V', 'processSteps': [{'name': 'One'}, {'name': 'Two'}]}")
                .statusCode(201)
                .body("processSteps.id", contains(5, 6));
        align().patch("epics/1", "[{'op': 'add', 'path': '/processStepId', 'value': 6}]")
                .statusCode(204);
        align().get("epics/1").body("processStepName", equalTo("6 - Two"));
    }
}
