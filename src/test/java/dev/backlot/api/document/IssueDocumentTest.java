package dev.backlot.api.document;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import dev.backlot.issue.Issue;
import dev.backlot.sprint.SprintState;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class IssueDocumentTest {

    private final Issue issue = Things.issue(1);
    private final Scene scene = new Scene(issue);

    @Test
    void aTaskHasTheRecordedKeys() {
        assertThat(scene.json().propertyNames()).containsExactly("expand", "id", "self", "key", "fields");
        assertThat(scene.json().get("fields").propertyNames())
                .containsExactlyInAnyOrder(
                        ("issuetype timespent project fixVersions aggregatetimespent resolution resolutiondate workratio"
                                        + " lastViewed watches created priority labels timeestimate"
                                        + " aggregatetimeoriginalestimate versions issuelinks assignee updated status"
                                        + " components timeoriginalestimate description timetracking archiveddate"
                                        + " attachment aggregatetimeestimate summary creator subtasks reporter"
                                        + " aggregateprogress environment duedate progress comment votes worklog"
                                        + " archivedby customfield_10101 customfield_10102 customfield_10106"
                                        + " customfield_10109")
                                .split(" "));
    }

    @Test
    void whatIsNotThereHasItsRecordedEmptyForm() {
        for (String field : List.of("timespent", "resolution", "assignee", "customfield_10101", "customfield_10109")) {
            assertThat(scene.fields().get(field).isNull()).as(field).isTrue();
        }
        assertThatJson(scene.fields().get("timetracking").toString()).isEqualTo("{}");
        assertThatJson(scene.fields().get("progress").toString()).isEqualTo("{\"progress\":0,\"total\":0}");
        assertThatJson(scene.fields().get("comment").toString())
                .isEqualTo("{\"comments\":[],\"maxResults\":0,\"total\":0,\"startAt\":0}");
        assertThatJson(scene.fields().get("worklog").toString())
                .isEqualTo("{\"startAt\":0,\"maxResults\":20,\"total\":0,\"worklogs\":[]}");
        assertThat(scene.fields().get("workratio").asInt()).isEqualTo(-1);
    }

    @Test
    void anIssueInAListHasWholeSecondsAndAShorterExpand() {
        scene.listed();
        assertThat(scene.fields().get("created").asString()).isEqualTo("2026-08-14T11:32:11.000+0000");
        assertThat(scene.json().get("expand").asString())
                .isEqualTo("operations,versionedRepresentations,editmeta,changelog,renderedFields");
    }

    @Test
    void anIssueAloneHasMillisecondsAndALongerExpand() {
        assertThat(scene.fields().get("created").asString()).isEqualTo("2026-08-14T11:32:11.358+0000");
        assertThat(scene.json().get("expand").asString())
                .isEqualTo("renderedFields,names,schema,operations,editmeta,changelog,versionedRepresentations");
    }

    @Test
    void theSelfLinkIsTheDialects() {
        assertThat(scene.json().get("self").asString()).isEqualTo("http://j/rest/api/2/issue/10000");
        assertThat(scene.agile().json().get("self").asString()).isEqualTo("http://j/rest/agile/1.0/issue/10000");
    }

    @Test
    void fieldsAreLeftOutWhenNoneIsWanted() {
        assertThat(scene.select("nosuchfield").json().propertyNames()).containsExactly("expand", "id", "self", "key");
    }

    @Test
    void timesAreSummedOverSubtasks() {
        Things.set(issue, "timeSpent", 5_400L, "remainingEstimate", 0L, "originalEstimate", 3_600L);
        Issue subtask = Things.issue(2);
        Things.set(subtask, "parentId", issue.id(), "timeSpent", 600L, "remainingEstimate", 6_000L);
        scene.with(subtask);
        JsonNode fields = scene.fields();
        assertThat(fields.get("timespent").asLong()).isEqualTo(5_400);
        assertThat(fields.get("aggregatetimespent").asLong()).isEqualTo(6_000);
        assertThat(fields.get("aggregatetimeoriginalestimate").asLong()).isEqualTo(3_600);
        assertThat(fields.get("workratio").asLong()).isEqualTo(150);
        assertThatJson(fields.get("progress").toString())
                .isEqualTo("{\"progress\":5400,\"total\":5400,\"percent\":100}");
        assertThatJson(fields.get("aggregateprogress").toString())
                .isEqualTo("{\"progress\":6000,\"total\":12000,\"percent\":50}");
        assertThat(fields.get("timetracking").toString())
                .isEqualTo("{\"originalEstimate\":\"1h\",\"remainingEstimate\":\"0m\",\"timeSpent\":\"1h 30m\","
                        + "\"originalEstimateSeconds\":3600,\"remainingEstimateSeconds\":0,\"timeSpentSeconds\":5400}");
    }

    @Test
    void parentsAndSubtasksAreShort() {
        Issue subtask = Things.issue(2);
        Things.set(subtask, "parentId", issue.id());
        JsonNode listed = scene.with(subtask).fields().get("subtasks").get(0);
        assertThat(listed.propertyNames()).containsExactly("id", "key", "self", "fields");
        assertThat(listed.get("self").asString()).isEqualTo("http://j/rest/api/2/issue/10001");
        assertThat(listed.get("fields").propertyNames()).containsExactly("summary", "status", "priority", "issuetype");
        assertThat(scene.fields().has("parent")).isFalse();

        JsonNode parent = new Scene(subtask).with(issue).fields().get("parent");
        assertThat(parent.get("key").asString()).isEqualTo("PZ-1");
    }

    @Test
    void anEpicHasItsFieldsAndOtherIssuesItsKey() {
        Issue epic = Things.issue(2);
        Things.set(epic, "issueTypeId", Scene.EPIC, "epicName", "Big", "epicColor", "color_4", "epicDone", true);
        Things.set(issue, "epicId", epic.id(), "storyPoints", 8.0);
        JsonNode fields = new Scene(epic).fields();
        assertThat(fields.get("customfield_10104").asString()).isEqualTo("Big");
        assertThat(fields.get("customfield_10105").asString()).isEqualTo("ghx-label-4");
        assertThatJson(fields.get("customfield_10103").toString())
                .isEqualTo("{\"self\":\"http://j/rest/api/2/customFieldOption/10003\",\"value\":\"Done\","
                        + "\"id\":\"10003\"}");
        assertThat(fields.get("customfield_10107").isNull()).isTrue();
        assertThat(fields.get("issuetype").has("avatarId")).isFalse();

        assertThat(scene.with(epic).fields().get("customfield_10102").asString())
                .isEqualTo("PZ-2");
        assertThat(scene.fields().get("customfield_10107").toString()).isEqualTo("8.0");
        assertThat(scene.fields().has("customfield_10104")).isFalse();
    }

    @Test
    void sprintsAndTheFlagAreInTheirCustomFields() {
        Things.set(issue, "sprintIds", new TreeSet<>(Set.of(2L, 1L)), "sprintId", 2L, "flagged", true);
        scene.with(Things.sprint(1, SprintState.CLOSED)).with(Things.sprint(2, SprintState.ACTIVE));
        JsonNode sprints = scene.fields().get("customfield_10101");
        assertThat(sprints).hasSize(2);
        assertThat(sprints.get(0).asString()).contains(",id=1,").contains("state=CLOSED");
        assertThat(scene.fields().get("customfield_10109").get(0).get("value").asString())
                .isEqualTo("Impediment");
    }

    @Test
    void renderedFieldsAreForPeople() {
        Things.set(issue, "description", "*bold*", "timeSpent", 5_400L, "dueDate", LocalDate.of(2026, 8, 20));
        JsonNode rendered = scene.expand("renderedFields").json().get("renderedFields");
        assertThat(rendered.propertyNames())
                .containsExactlyElementsOf(scene.fields().propertyNames());
        assertThat(rendered.get("description").asString()).isEqualTo("<p><b>bold</b></p>");
        assertThat(rendered.get("environment").asString()).isEmpty();
        assertThat(rendered.get("timespent").asString()).isEqualTo("1 hour, 30 minutes");
        assertThat(rendered.get("created").asString()).isEqualTo("14/Aug/26 11:32 AM");
        assertThat(rendered.get("duedate").asString()).isEqualTo("20/Aug/26");
        assertThat(rendered.get("summary").isNull()).isTrue();
    }

    @Test
    void expandedPartsComeInTheRecordedOrder() {
        JsonNode json = scene.expand("changelog", "transitions", "renderedFields", "names", "schema", "editmeta")
                .json();
        assertThat(json.propertyNames())
                .containsExactly(
                        "expand",
                        "id",
                        "self",
                        "key",
                        "fields",
                        "renderedFields",
                        "names",
                        "schema",
                        "transitions",
                        "editmeta",
                        "changelog");
        assertThat(json.get("names").get("fixVersions").asString()).isEqualTo("Fix Version/s");
        assertThatJson(json.get("schema").get("labels").toString())
                .isEqualTo("{\"type\":\"array\",\"items\":\"string\",\"system\":\"labels\"}");
        assertThatJson(json.get("schema").get("customfield_10106").toString())
                .isEqualTo("{\"type\":\"any\",\"custom\":\"com.pyxis.greenhopper.jira:gh-lexo-rank\","
                        + "\"customId\":10106}");
        assertThat(json.get("expand").asString()).contains(",transitions,");
    }

    @Test
    void theHistoryIsAsRecorded() {
        JsonNode changelog = scene.expand("changelog").json().get("changelog");
        assertThat(changelog.propertyNames()).containsExactly("startAt", "maxResults", "total", "histories");
        JsonNode history = changelog.get("histories").get(0);
        assertThat(history.propertyNames()).containsExactly("id", "author", "created", "items");
        assertThat(history.get("items").get(0).toString())
                .isEqualTo("{\"field\":\"status\",\"fieldtype\":\"jira\",\"from\":\"1\",\"fromString\":\"To Do\","
                        + "\"to\":\"3\",\"toString\":\"Done\"}");
    }

    @Test
    void transitionsAreAsRecorded() {
        JsonNode transition =
                scene.expand("transitions").json().get("transitions").get(0);
        assertThat(transition.propertyNames()).containsExactly("id", "name", "description", "opsbarSequence", "to");
        assertThat(transition.get("opsbarSequence").asLong()).isEqualTo(2_147_483_647);
        assertThat(scene.expand("transitions.fields")
                        .json()
                        .get("transitions")
                        .get(0)
                        .has("fields"))
                .isTrue();
    }

    @Test
    void editmetaIsEmptyWithoutThePermission() {
        JsonNode fields = scene.expand("editmeta").json().get("editmeta").get("fields");
        assertThat(fields.get("summary").toString())
                .isEqualTo("{\"required\":true,\"schema\":{\"type\":\"string\",\"system\":\"summary\"},"
                        + "\"name\":\"Summary\",\"fieldId\":\"summary\",\"operations\":[\"set\"]}");
        assertThat(scene.select("-summary").json().get("editmeta").get("fields"))
                .isEmpty();
        assertThat(scene.forbidden().json().get("editmeta").toString()).isEqualTo("{\"fields\":{}}");
    }

    @Test
    void onlyTheDialectsOwnFieldsAreAdded() {
        List<IssueFieldSource> sources = List.of(new Scene.Extra());
        assertThat(scene.json(sources).get("fields").has("extra")).isFalse();
        assertThat(scene.agile().json(sources).get("fields").get("extra").asString())
                .isEqualTo("PZ-1");
        assertThat(scene.select("*all,-extra").json(sources).get("fields").has("extra"))
                .isFalse();
    }
}
