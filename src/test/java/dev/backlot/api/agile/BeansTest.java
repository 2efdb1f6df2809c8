package dev.backlot.api.agile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backlot.api.Dates;
import dev.backlot.api.Urls;
import dev.backlot.api.document.Things;
import dev.backlot.issue.Issue;
import dev.backlot.sprint.Sprint;
import dev.backlot.sprint.SprintState;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

class BeansTest {

    private static final Urls URLS = new Urls("http://recorded.invalid");

    private final JsonMapper json = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    @Test
    void aFutureSprintIsAsRecorded() {
        Sprint sprint = Things.sprint(1, SprintState.FUTURE);
        Things.set(sprint, "name", "ENG Sprint 1", "originBoardId", 1L);
        assertThat(json.writeValueAsString(SprintBean.of(sprint, URLS, new Dates(ZoneOffset.UTC))))
                .isEqualTo(
                        "{\"id\":1,\"self\":\"http://recorded.invalid/rest/agile/1.0/sprint/1\",\"state\":\"future\","
                                + "\"name\":\"ENG Sprint 1\",\"originBoardId\":1,\"synced\":false,\"autoStartStop\":false}");
    }

    @Test
    void aSprintWithEverythingKeepsTheOrder() {
        Sprint sprint = Things.sprint(37, SprintState.CLOSED);
        Instant start = Instant.parse("2015-04-11T05:22:00Z");
        Things.set(sprint, "startDate", start, "endDate", start, "completeDate", start, "activatedDate", start);
        Things.set(sprint, "originBoardId", 5L, "goal", "g", "synced", true, "autoStartStop", true);
        Things.set(sprint, "incompleteIssuesDestinationId", 9L, "name", "s");
        String date = "\"2015-04-11T15:22:00.000+10:00\"";
        assertThat(json.writeValueAsString(SprintBean.of(sprint, URLS, new Dates(ZoneId.of("Australia/Brisbane")))))
                .isEqualTo("{\"id\":37,\"self\":\"http://recorded.invalid/rest/agile/1.0/sprint/37\","
                        + "\"state\":\"closed\",\"name\":\"s\",\"startDate\":" + date + ",\"endDate\":" + date
                        + ",\"completeDate\":" + date + ",\"activatedDate\":" + date
                        + ",\"originBoardId\":5,\"goal\":\"g\",\"synced\":true,\"autoStartStop\":true,"
                        + "\"incompleteIssuesDestinationId\":9}");
    }

    @Test
    void anEpicIsAsRecorded() {
        Issue epic = Things.issue(1);
        Things.set(epic, "epicName", "Recording the API", "epicColor", "color_1");
        Things.set(epic, "summary", "Record every Data Center conversation");
        assertThat(json.writeValueAsString(EpicBean.of(epic, "ENG-1", URLS)))
                .isEqualTo(
                        "{\"id\":10000,\"key\":\"ENG-1\",\"self\":\"http://recorded.invalid/rest/agile/1.0/epic/10000\","
                                + "\"name\":\"Recording the API\",\"summary\":\"Record every Data Center conversation\","
                                + "\"color\":{\"key\":\"color_1\"},\"done\":false}");
    }

    @Test
    void anEpicWithoutANameHasAnEmptyOne() {
        EpicBean epic = EpicBean.of(Things.issue(1), "ENG-1", URLS);
        assertThat(epic.name()).isEmpty();
        assertThat(epic.color().key()).isEqualTo("color_1");
    }
}
