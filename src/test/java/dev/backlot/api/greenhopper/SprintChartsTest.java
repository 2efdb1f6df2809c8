package dev.backlot.api.greenhopper;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * A sprint is lived through by HTTP, and what its charts say is compared with what was worked out by hand. On the board, work is done
 * where it is in review; the status Done is somewhere in the middle.
 */
class SprintChartsTest extends ReportTest {

    private static final String REPORT = """
            completedIssues                              A 5.0 8.0, C 2.0 2.0, F 8.0 8.0
            issuesNotCompletedInCurrentSprint            B 3.0 2.0, E - 1.0, K - 2.0
            puntedIssues                                 D 13.0 13.0, J 1.0 1.0
            issuesCompletedInAnotherSprint               G 5.0 5.0, H 3.0 3.0
            completedIssuesInitialEstimateSum            {value=15.0, text=15.0}
            completedIssuesEstimateSum                   {value=18.0, text=18.0}
            issuesNotCompletedInitialEstimateSum         {value=3.0, text=3.0}
            issuesNotCompletedEstimateSum                {value=5.0, text=5.0}
            allIssuesEstimateSum                         {value=31.0, text=31.0}
            puntedIssuesInitialEstimateSum               {value=14.0, text=14.0}
            puntedIssuesEstimateSum                      {value=14.0, text=14.0}
            issuesCompletedInAnotherSprintInitialEstimateSum {value=8.0, text=8.0}
            issuesCompletedInAnotherSprintEstimateSum    {value=8.0, text=8.0}
            issueKeysAddedDuringSprint                   E F H J K
            """;

    private static final String BURNDOWN = """
            2026-07-01T08:00:00Z A {statC={}, column={notDone=true, newStatus=10000}}
            2026-07-01T08:00:00Z B {statC={}, column={notDone=true, newStatus=10000}}
            2026-07-01T08:00:00Z C {statC={}, column={notDone=true, newStatus=10000}}
            2026-07-01T08:00:00Z D {statC={}, column={notDone=true, newStatus=10000}}
            2026-07-01T08:00:00Z E {statC={}, column={notDone=true, newStatus=10000}}
            2026-07-01T08:00:00Z F {statC={}, column={notDone=true, newStatus=10000}}
            2026-07-01T08:00:00Z G {statC={}, column={notDone=true, newStatus=10000}}
            2026-07-01T08:00:00Z H {statC={}, column={notDone=true, newStatus=10000}}
            2026-07-01T08:00:00Z I {statC={}, column={notDone=true, newStatus=10000}}
            2026-07-01T08:00:00Z J {statC={}, column={notDone=true, newStatus=10000}}
            2026-07-01T09:00:00Z A {statC={newValue=5.0}}
            2026-07-01T09:00:00Z B {statC={newValue=3.0}}
            2026-07-01T09:00:00Z C {statC={newValue=2.0}}
            2026-07-01T09:00:00Z D {statC={newValue=13.0}}
            2026-07-01T09:00:00Z F {statC={newValue=8.0}}
            2026-07-01T09:00:00Z G {statC={newValue=5.0}}
            2026-07-01T09:00:00Z H {statC={newValue=3.0}}
            2026-07-01T09:00:00Z I {statC={newValue=4.0}}
            2026-07-01T09:00:00Z J {statC={newValue=1.0}}
            2026-07-02T09:00:00Z A {added=true}
            2026-07-02T09:00:00Z B {added=true}
            2026-07-02T09:00:00Z C {added=true}
            2026-07-02T09:00:00Z D {added=true}
            2026-07-02T09:00:00Z G {added=true}
            2026-07-02T09:00:00Z I {added=true}
            2026-07-03T09:00:00Z I {added=false}
            2026-07-03T10:00:00Z G {column={notDone=false, done=true, newStatus=10002}}
            2026-07-07T10:00:00Z C {column={notDone=false, done=true, newStatus=10002}}
            2026-07-08T09:00:00Z A {statC={oldValue=5.0, newValue=8.0}}
            2026-07-08T09:00:00Z B {statC={oldValue=3.0, newValue=2.0}}
            2026-07-08T10:00:00Z C {column={notDone=true, done=false, newStatus=3}}
            2026-07-08T11:00:00Z E {added=true}
            2026-07-08T11:00:00Z J {added=true}
            2026-07-08T12:00:00Z H {column={notDone=false, done=true, newStatus=10002}}
            2026-07-09T09:00:00Z E {statC={newValue=1.0}}
            2026-07-09T10:00:00Z A {column={notDone=false, done=true, newStatus=10002}}
            2026-07-09T10:00:00Z D {added=false}
            2026-07-09T11:00:00Z F {added=true}
            2026-07-09T11:00:00Z H {added=true}
            2026-07-09T12:00:00Z K {statC={}, added=true, column={notDone=true, newStatus=10000}}
            2026-07-09T13:00:00Z K {statC={newValue=2.0}}
            2026-07-10T09:00:00Z F {column={notDone=false, done=true, newStatus=10002}}
            2026-07-10T10:00:00Z J {added=false}
            2026-07-13T09:00:00Z C {column={notDone=false, done=true, newStatus=10002}}
            """;

    private final Map<String, String> keys = new TreeMap<>();
    private final Map<String, String> names = new HashMap<>();

    @Test
    void What_happened_in_a_sprint_is_in_its_charts() {
        int sprint = live();

        JsonPath report = chart("fred", "sprintreport?rapidViewId=84&sprintId=" + sprint)
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(lines(report.getMap("contents"))).isEqualTo(REPORT);
        assertThat(report.<String, Object>getMap("sprint"))
                .containsEntry("name", "lived through")
                .containsEntry("state", "CLOSED")
                .containsEntry("goal", "")
                .containsEntry("linkedPagesCount", 0)
                .containsEntry("startDate", "06/Jul/26 9:00 AM")
                .containsEntry("endDate", "20/Jul/26 9:00 AM")
                .containsEntry("completeDate", "20/Jul/26 10:00 AM")
                .containsEntry("isoStartDate", "2026-07-06T09:00:00+0000")
                .containsEntry("isoCompleteDate", "2026-07-20T10:00:00+0000")
                .containsEntry("canUpdateSprint", true)
                .containsEntry("remoteLinks", List.of())
                .containsEntry("daysRemaining", 0);
        assertThat(report.getString("lastUserToClose"))
                .isEqualTo(
                        "<a class=\"user-hover\" rel=\"fred\" id=\"_fred\" href=\"/secure/ViewProfile.jspa?name=fred\">"
                                + "Fred F. User</a>");

        JsonPath velocity = chart("fred", "velocity?rapidViewId=84")
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(velocity.getList("sprints.id", Integer.class)).containsExactly(105, 104, sprint, 103, 102, 101, 37);
        Map<String, Object> entry = velocity.getMap("velocityStatEntries.'" + sprint + "'");
        assertThat(entry.get("estimated")).hasToString("{value=23.0, text=23.0}");
        assertThat(entry.get("completed")).hasToString("{value=18.0, text=18.0}");
        assertThat(named(velocity.getList("velocityStatEntries.'" + sprint + "'.estimatedEntries.issueKey")))
                .containsExactly("A", "B", "C", "D");
        assertThat(velocity.getList("velocityStatEntries.'" + sprint + "'.estimatedEntries.value"))
                .hasToString("[5.0, 3.0, 2.0, 13.0]");
        assertThat(named(velocity.getList("velocityStatEntries.'" + sprint + "'.completedEntries.issueKey")))
                .containsExactly("A", "C", "F");
        assertThat(named(velocity.getList("velocityStatEntries.'" + sprint + "'.allConsideredIssueKeys")))
                .containsExactly("A", "B", "C", "D", "F");

        sql("update board set refined_velocity = false where id = 84");
        assertThat(chart("fred", "velocity.json?rapidViewId=84")
                        .statusCode(200)
                        .extract()
                        .<Object>path("velocityStatEntries.'" + sprint + "'.estimated"))
                .hasToString("{value=28.0, text=28.0}");

        JsonPath burndown = chart("fred", "scopechangeburndownchart.json?rapidViewId=84&sprintId=" + sprint)
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(changes(burndown.getMap("changes"))).isEqualTo(BURNDOWN);
        checkTimes(burndown);
    }

    private void checkTimes(JsonPath burndown) {
        assertThat(Instant.ofEpochMilli(burndown.getLong("startTime"))).isEqualTo("2026-07-06T09:00:00Z");
        assertThat(Instant.ofEpochMilli(burndown.getLong("endTime"))).isEqualTo("2026-07-20T09:00:00Z");
        assertThat(Instant.ofEpochMilli(burndown.getLong("completeTime"))).isEqualTo("2026-07-20T10:00:00Z");
        assertThat(Instant.ofEpochMilli(burndown.getLong("now"))).isEqualTo("2026-07-21T10:00:00Z");
        assertThat(burndown.getMap("statisticField"))
                .hasToString("{typeId=field, fieldId=customfield_10002, id=field_customfield_10002, name=Story Points,"
                        + " isValid=true, isEnabled=true, renderer=number}");
        assertThat(burndown.getMap("issueToSummary").values()).hasSize(11).contains("story A", "story K");
        assertThat(burndown.getMap("issueToParentKeys")).isEmpty();
        assertThat(burndown.getString("workRateData.timezone")).isEqualTo("UTC");
        assertThat(burndown.getList("workRateData.rates.rate")).hasToString("[1, 0, 1, 0, 1]");
        assertThat(Instant.ofEpochMilli(burndown.getLong("workRateData.rates[0].end")))
                .isEqualTo("2026-07-11T00:00:00Z");
        assertThat(Instant.ofEpochMilli(burndown.getLong("workRateData.rates[4].end")))
                .isEqualTo("2026-07-20T10:00:00Z");
        assertThat(burndown.getString("openCloseChanges.'1784541600000'[0].operation"))
                .isEqualTo("CLOSE");
        assertThat(burndown.getString("lastUserWhoClosedHtml")).contains("Fred F. User");
    }

    /** Lives through the sprint and gives its number; what the issues are called is the name that they have in the tables. */
    private int live() {
        sql("update board_column set status_ids = '3,10001' where board_id = 84 and position = 1");
        sql("update board_column set status_ids = '10002' where board_id = 84 and position = 2");
        prepare();
        int sprint = sprint("lived through");
        at("2026-07-02T09:00:00Z");
        plan(sprint, key("A"), key("B"), key("C"), key("D"), key("G"), key("I"));
        at("2026-07-03T09:00:00Z");
        drop(key("I"));
        at("2026-07-03T10:00:00Z");
        step(key("G"), IN_REVIEW);
        at("2026-07-06T09:00:00Z");
        change(
                sprint,
                "{'state':'active','startDate':'2026-07-06T09:00:00.000Z','endDate':'2026-07-20T09:00:00.000Z'}");
        firstWeek(sprint);
        at("2026-07-13T09:00:00Z");
        step(key("C"), IN_REVIEW);
        at("2026-07-14T09:00:00Z");
        step(key("S"), DONE);
        at("2026-07-20T10:00:00Z");
        change(sprint, "{'state':'closed','incompleteIssuesDestinationId':72}");
        at("2026-07-21T09:00:00Z");
        step(key("B"), IN_REVIEW);
        estimate(key("B"), 21);
        at("2026-07-21T10:00:00Z");
        return sprint;
    }

    private void prepare() {
        at("2026-07-01T08:00:00Z");
        for (String name : List.of("A", "B", "C", "D", "E", "F", "G", "H", "I", "J")) {
            know(name, story("story " + name));
        }
        know("S", create("'summary':'part of A','issuetype':{'name':'Sub-task'},'parent':{'key':'" + key("A") + "'}"));
        at("2026-07-01T09:00:00Z");
        Map.of("A", 5, "B", 3, "C", 2, "D", 13, "F", 8, "G", 5, "H", 3, "I", 4, "J", 1)
                .forEach((name, points) -> estimate(key(name), points));
    }

    private void firstWeek(int sprint) {
        at("2026-07-07T10:00:00Z");
        step(key("C"), IN_REVIEW);
        at("2026-07-08T09:00:00Z");
        estimate(key("A"), 8);
        estimate(key("B"), 2);
        at("2026-07-08T10:00:00Z");
        step(key("C"), IN_PROGRESS);
        at("2026-07-08T11:00:00Z");
        plan(sprint, key("E"), key("J"));
        at("2026-07-08T12:00:00Z");
        step(key("H"), IN_REVIEW);
        at("2026-07-09T09:00:00Z");
        estimate(key("E"), 1);
        at("2026-07-09T10:00:00Z");
        drop(key("D"));
        step(key("A"), IN_REVIEW);
        at("2026-07-09T11:00:00Z");
        plan(sprint, key("F"), key("H"));
        at("2026-07-09T12:00:00Z");
        know("K", create("'summary':'story K','issuetype':{'name':'Story'},'customfield_10004':" + sprint));
        at("2026-07-09T13:00:00Z");
        estimate(key("K"), 2);
        at("2026-07-10T09:00:00Z");
        step(key("F"), IN_REVIEW);
        step(key("B"), DONE);
        at("2026-07-10T10:00:00Z");
        drop(key("J"));
    }

    private void know(String name, String key) {
        keys.put(name, key);
        names.put(key, name);
    }

    private String key(String name) {
        return keys.get(name);
    }

    private List<String> named(List<String> all) {
        return all.stream().map(names::get).toList();
    }

    private String lines(Map<String, Object> contents) {
        StringBuilder lines = new StringBuilder();
        contents.forEach((name, value) -> lines.append(String.format("%-44s %s%n", name, line(name, value))));
        return lines.toString().replace(System.lineSeparator(), "\n");
    }

    @SuppressWarnings("unchecked")
    private String line(String name, Object value) {
        if (name.equals("issueKeysAddedDuringSprint")) {
            return String.join(
                    " ",
                    named(List.copyOf(new TreeMap<>((Map<String, Object>) value).keySet())).stream()
                            .sorted()
                            .toList());
        }
        if (!(value instanceof List<?> issues)) {
            return value.toString();
        }
        return String.join(
                ", ",
                ((List<Map<String, Object>>) issues)
                        .stream()
                                .map(issue -> names.get(issue.get("key")) + " "
                                        + value(issue, "estimateStatistic") + " "
                                        + value(issue, "currentEstimateStatistic"))
                                .toList());
    }

    @SuppressWarnings("unchecked")
    private static String value(Map<String, Object> issue, String statistic) {
        Map<String, Object> field = (Map<String, Object>) issue.get(statistic);
        assertThat(field).containsEntry("statFieldId", "customfield_10002");
        Object value = ((Map<String, Object>) field.get("statFieldValue")).get("value");
        return value == null ? "-" : value.toString();
    }

    private String changes(Map<String, List<Map<String, Object>>> changes) {
        List<String> lines = new ArrayList<>();
        changes.forEach((moment, entries) -> entries.forEach(entry -> {
            Map<String, Object> rest = new LinkedHashMap<>(entry);
            String key = names.get((String) rest.remove("key"));
            lines.add(Instant.ofEpochMilli(Long.parseLong(moment)) + " " + key + " " + rest + "\n");
        }));
        return String.join("", lines);
    }
}
