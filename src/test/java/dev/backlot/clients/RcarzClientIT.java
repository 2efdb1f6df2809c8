package dev.backlot.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.rcarz.jiraclient.BasicCredentials;
import net.rcarz.jiraclient.JiraClient;
import net.rcarz.jiraclient.JiraException;
import net.rcarz.jiraclient.RestException;
import net.rcarz.jiraclient.agile.AgileClient;
import net.rcarz.jiraclient.agile.Board;
import net.rcarz.jiraclient.agile.Epic;
import net.rcarz.jiraclient.agile.Issue;
import net.rcarz.jiraclient.agile.Sprint;
import net.sf.json.JSONObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The rcarz fork with an agile package goes through a sprint's life. The package only reads; what it reads has been changed
 * through the client's own door for everything else, its {@code RestClient}.
 */
class RcarzClientIT {

    private static final String AGILE = "/rest/agile/1.0/";
    private static final String PLATFORM = "/rest/api/2/";
    private static final String EPIC_NAME = "customfield_10006";
    private static final Instant NOW = Instant.ofEpochSecond(1_800_000_000L);

    private static PackagedServer server;

    private JiraClient jira;
    private AgileClient agile;
    private long boardId;
    private String mark;

    /** With a path before all others, since with newer HTTP libraries this client calls {@code /null/rest} without one. */
    @BeforeAll
    static void start() {
        server = PackagedServer.start("--server.servlet.context-path=/jira");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void makeABoard() throws Exception {
        jira = new JiraClient(server.url(), new BasicCredentials("admin", "admin"));
        agile = new AgileClient(jira);
        mark = "rcarz" + System.nanoTime();
        JSONObject filter = post(
                PLATFORM + "filter",
                Map.of(
                        "name",
                        mark,
                        "jql",
                        "project = PR AND summary ~ " + mark + " ORDER BY Rank",
                        "sharePermissions",
                        List.of(Map.of("type", "global"))));
        boardId = post(AGILE + "board", Map.of("name", mark, "type", "scrum", "filterId", filter.getLong("id")))
                .getLong("id");
    }

    @Test
    void readsBoards() throws JiraException {
        Board board = agile.getBoard(boardId);

        assertThat(board.getName()).isEqualTo(mark);
        assertThat(board.getType()).isEqualTo("scrum");
        assertThat(board.getSelfURL()).isEqualTo(server.url() + AGILE + "board/" + boardId);
        assertThat(agile.getBoards()).extracting(Board::getId).contains(84L, 92L);
        assertThat(board.getSprints()).isEmpty();
        assertThat(board.getBacklog()).isEmpty();
        assertThat(board.getEpics()).isEmpty();
    }

    @Test
    void readsASprintsLife() throws Exception {
        String first = create("Story");
        String second = create("Story");
        Board board = agile.getBoard(boardId);
        assertThat(board.getBacklog()).extracting(Issue::getKey).containsExactly(first, second);

        put(AGILE + "issue/rank", Map.of("issues", List.of(second), "rankBeforeIssue", first));
        assertThat(board.getBacklog()).extracting(Issue::getKey).containsExactly(second, first);

        String sprint = AGILE + "sprint/" + plan(first, second);
        Sprint planned = board.getSprints().get(0);
        assertThat(planned.getState()).isEqualTo("future");
        assertThat(planned.getStartDate()).isNull();
        assertThat(planned.getIssues()).extracting(Issue::getKey).containsExactly(second, first);
        assertThat(board.getBacklog()).isEmpty();

        Instant end = NOW.plus(Duration.ofDays(14));
        post(sprint, Map.of("state", "active", "startDate", NOW.toString(), "endDate", end.toString()));
        Sprint active = agile.getSprint(planned.getId());
        assertThat(active.getState()).isEqualTo("active");
        assertThat(active.getOriginBoardId()).isEqualTo(boardId);
        assertThat(moment(sprint, "startDate")).isEqualTo(NOW);
        assertThat(moment(sprint, "endDate")).isEqualTo(end);
        assertThat(agile.getIssue(first).getSprint().getId()).isEqualTo(planned.getId());

        jira.getIssue(first).transition().execute("Done");
        assertThat(agile.getIssue(first).getStatus().getName()).isEqualTo("Done");
        assertThat(agile.getIssue(first).getResolution()).isNotNull();

        post(sprint, Map.of("state", "closed"));
        Sprint closed = agile.getSprint(planned.getId());
        assertThat(closed.getState()).isEqualTo("closed");
        assertThat(moment(sprint, "completeDate")).isNotNull();
        assertThat(board.getBacklog()).extracting(Issue::getKey).containsExactly(second);
        assertThat(agile.getIssue(second).getSprint()).isNull();
        // Not by getClosedSprints(), which looks for "closedSprint".
        JSONObject fields = get(AGILE + "issue/" + second).getJSONObject("fields");
        assertThat(fields.getJSONArray("closedSprints").getJSONObject(0).getLong("id"))
                .isEqualTo(planned.getId());
    }

    @Test
    void readsAnEpicAndItsIssues() throws Exception {
        String epicKey = create("Epic");
        String inside = create("Story");
        String outside = create("Story");
        post(AGILE + "epic/" + epicKey + "/issue", Map.of("issues", List.of(inside)));

        Board board = agile.getBoard(boardId);
        Epic epic = board.getEpics().get(0);

        assertThat(epic.getKey()).isEqualTo(epicKey);
        assertThat(epic.isDone()).isFalse();
        assertThat(agile.getEpic(epic.getId()).getSummary()).isEqualTo(epic.getSummary());
        assertThat(epic.asIssue(true).getKey()).isEqualTo(epicKey);
        assertThat(epic.getIssues()).extracting(Issue::getKey).containsExactly(inside);
        assertThat(agile.getIssue(inside).getEpic().getId()).isEqualTo(epic.getId());
        assertThat(board.getIssuesWithoutEpic()).extracting(Issue::getKey).containsExactly(outside);

        post(AGILE + "epic/none/issue", Map.of("issues", List.of(inside)));
        assertThat(epic.getIssues()).isEmpty();
    }

    @Test
    void isToldWhatWentWrong() {
        assertThatExceptionOfType(JiraException.class)
                .isThrownBy(() -> agile.getSprint(987654321))
                .withCauseInstanceOf(RestException.class)
                .satisfies(refused -> {
                    RestException cause = (RestException) refused.getCause();
                    assertThat(cause.getHttpStatusCode()).isEqualTo(404);
                    assertThat(cause.getHttpResult()).contains("\"errorMessages\":[");
                });
    }

    /** The number of a future sprint that holds these issues. */
    private long plan(String... keys) throws Exception {
        long id = post(AGILE + "sprint", Map.of("name", "Life", "originBoardId", boardId))
                .getLong("id");
        post(AGILE + "sprint/" + id + "/issue", Map.of("issues", List.of(keys)));
        return id;
    }

    /** The key of a new issue of the board. */
    private String create(String type) throws Exception {
        Map<String, Object> fields = new HashMap<>(Map.of(
                "project", Map.of("key", "PR"),
                "issuetype", Map.of("name", type),
                "summary", type + " of " + mark));
        if (type.equals("Epic")) {
            fields.put(EPIC_NAME, mark);
        }
        return post(PLATFORM + "issue", Map.of("fields", fields)).getString("key");
    }

    /** The client's own dates are null: it knows those of the platform only, whose offsets have no colon. */
    private Instant moment(String path, String key) throws Exception {
        return OffsetDateTime.parse(get(path).getString(key)).toInstant();
    }

    private JSONObject get(String path) throws Exception {
        return (JSONObject) jira.getRestClient().get(path);
    }

    private JSONObject post(String path, Map<String, ?> body) throws Exception {
        Object answer = jira.getRestClient().post(path, JSONObject.fromObject(body));
        return answer instanceof JSONObject object ? object : new JSONObject();
    }

    private void put(String path, Map<String, ?> body) throws Exception {
        jira.getRestClient().put(path, JSONObject.fromObject(body));
    }
}
