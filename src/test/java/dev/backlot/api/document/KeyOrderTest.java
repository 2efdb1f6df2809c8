package dev.backlot.api.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backlot.constant.CustomField;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyOrderTest {

    // Recorded: three selections on Data Center 10.4.0; a search and an agile list on 8.20.7.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "summary issuetype created project reporter assignee priority updated labels status",
                "summary issuetype created project reporter priority labels comment worklog assignee "
                        + "updated status",
                "summary issuetype components created description project reporter fixVersions priority "
                        + "resolution labels assignee updated status",
                "issuetype components timespent timeoriginalestimate description project fixVersions "
                        + "customfield_10110 customfield_10111 aggregatetimespent resolution customfield_10106 "
                        + "customfield_10108 aggregatetimeestimate customfield_10109 resolutiondate workratio "
                        + "summary lastViewed watches creator subtasks created reporter customfield_10000 "
                        + "aggregateprogress priority customfield_10100 customfield_10101 customfield_10102 labels "
                        + "environment timeestimate aggregatetimeoriginalestimate versions duedate progress "
                        + "issuelinks votes assignee updated status",
                "issuetype timespent project fixVersions customfield_10110 customfield_10111 "
                        + "aggregatetimespent resolution customfield_10106 customfield_10108 customfield_10109 "
                        + "resolutiondate workratio lastViewed watches created priority customfield_10100 "
                        + "customfield_10101 customfield_10102 labels timeestimate aggregatetimeoriginalestimate "
                        + "versions issuelinks assignee updated status components timeoriginalestimate description "
                        + "timetracking archiveddate attachment aggregatetimeestimate flagged summary creator "
                        + "subtasks reporter customfield_10000 aggregateprogress environment duedate progress "
                        + "comment votes worklog archivedby"
            })
    void theRecordedOrdersComeOut(String recorded) {
        assertThat(order(recorded)).containsExactly(recorded.split(" "));
    }

    private static List<String> order(String recorded) {
        List<String> ids = Arrays.asList(recorded.split(" "));
        List<CustomField> customFields = ids.stream()
                .filter(id -> id.startsWith("customfield_"))
                .map(id -> Things.customField(Long.parseLong(id.substring(12)), id, "any"))
                .toList();
        Map<String, Boolean> shown = new LinkedHashMap<>();
        FieldCatalog.of(customFields).stream()
                .map(field -> field.description().id())
                .filter(ids::contains)
                .forEach(id -> shown.put(id, true));
        if (ids.contains("flagged")) {
            shown.put("flagged", true);
        }
        return List.copyOf(KeyOrder.of(shown).keySet());
    }
}
