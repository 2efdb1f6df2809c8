package dev.backlot.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Exchanges with real servers on agile paths; {@code src/test/resources/recorded/NOTICE.md} says where they are from. */
public final class Recordings {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> DATA_CENTER = List.of(
            "board/board-recorded.datacenter.json",
            "board/boards-recorded.datacenter.json",
            "epic/epic-recorded.datacenter.json",
            "epic/epics-recorded.datacenter.json",
            "sprint/sprint-recorded.datacenter.json",
            "sprint/sprints-recorded.datacenter.json",
            "workflow/epicadd-recorded.datacenter.json",
            "workflow/epicremove-recorded.datacenter.json",
            "workflow/sprintadd-recorded.datacenter.json");

    private static final List<String> PLATFORM = List.of(
            "issue/activity-recorded",
            "issue/assign-recorded",
            "issue/attachments-contextpath",
            "issue/clone-recorded",
            "issue/comma-label-recorded",
            "issue/comment-add-recorded",
            "issue/comment-delete-recorded",
            "issue/create-recorded",
            "issue/create-twice-recorded",
            "issue/delete-parent-recorded",
            "issue/delete-recorded",
            "issue/download-contextpath",
            "issue/edit-recorded",
            "issue/history-recorded",
            "issue/issue-recorded",
            "issue/known-label-recorded",
            "issue/link-add-recorded",
            "issue/list-contextpath",
            "issue/list-recorded",
            "issue/move-recorded",
            "issue/unknown-status-recorded",
            "issue/unwatch-recorded",
            "issue/watch-recorded",
            "issue/with-comments-recorded",
            "issue/worklog-add-recorded",
            "issue/worklog-delete-recorded",
            "jql/invalid-recorded",
            "jql/validate-recorded",
            "project/components-recorded",
            "project/project-recorded",
            "project/projects-contextpath",
            "project/projects-recorded",
            "project/statuses-recorded",
            "project/versions-recorded",
            "site/createmeta-recorded",
            "site/serverinfo-contextpath",
            "site/transitions-recorded",
            "transport/serverinfo",
            "user/me-recorded",
            "user/users-recorded");

    private static final List<String> OLDER = List.of(
            "issue/activity-recorded",
            "issue/comma-label-recorded",
            "issue/history-recorded",
            "issue/known-label-recorded",
            "issue/with-comments-recorded");

    private Recordings() {}

    /**
     * One request and its answer.
     *
     * @param path the path from {@code /rest} on
     * @param query the query string, empty where there is none
     * @param body the body of the answer, empty where there is none
     * @param base what self links in the body begin with
     */
    public record Exchange(
            String name,
            String method,
            String path,
            String query,
            @Nullable String requestBody,
            int status,
            String contentType,
            String body,
            String base) {

        @Override
        public String toString() {
            return method + " " + path + (query.isEmpty() ? "" : "?" + query);
        }
    }

    /** Data Center 10.4.0, to be replayed in {@link RecordedWorlds.Engineering}. */
    public static List<Exchange> dataCenter() {
        return DATA_CENTER.stream().flatMap(Recordings::interactions).toList();
    }

    /** Server 8.20.7, to be replayed in {@link RecordedWorlds.PhaseZero}. */
    public static List<Exchange> server8() {
        return List.of(
                body("agile-board", "/rest/agile/1.0/board", "maxResults=50"),
                body("agile-board-detail", "/rest/agile/1.0/board/1", ""),
                body("agile-sprints", "/rest/agile/1.0/board/1/sprint", ""),
                body("agile-backlog", "/rest/agile/1.0/board/1/backlog", ""),
                body("agile-board-issues", "/rest/agile/1.0/board/1/issue", ""));
    }

    /** The files of exchanges with the platform of Data Center 10.4.0; the refusal of a password is of 11.3.5. */
    public static Stream<String> platform10() {
        return PLATFORM.stream().filter(name -> !OLDER.contains(name)).map(name -> name + ".datacenter.json");
    }

    /** Those with the platform of Data Center 9.12: they were made a day later and lack the nulls of 10.4.0. */
    public static Stream<String> platform9() {
        return OLDER.stream().map(name -> name + ".datacenter.json");
    }

    /** The exchanges of one file, in their order. */
    public static List<Exchange> of(String file) {
        return interactions(file).toList();
    }

    /** One body of Server 8.20.7. */
    public static Exchange server8(String name, String path, String query) {
        return body(name, path, query);
    }

    private static Stream<Exchange> interactions(String file) {
        JsonNode all = JSON.readTree(text("kmoneil-jr/" + file)).get("interactions");
        return StreamSupport.stream(all.spliterator(), false).map(each -> {
            JsonNode request = each.get("request");
            JsonNode response = each.get("response");
            return new Exchange(
                    file,
                    request.get("method").asString(),
                    request.get("path").asString().replaceFirst("^/jira", ""),
                    request.path("query").asString(""),
                    request.has("body") ? request.get("body").asString() : null,
                    response.get("status").asInt(),
                    response.get("header").get("Content-Type").get(0).asString(),
                    response.path("body").asString(""),
                    "http://recorded.invalid" + (request.get("path").asString().startsWith("/jira/") ? "/jira" : ""));
        });
    }

    private static Exchange body(String name, String path, String query) {
        return new Exchange(
                name,
                "GET",
                path,
                query,
                null,
                200,
                "application/json;charset=UTF-8",
                text("jira-server-8.20.7/" + name + ".json"),
                "http://localhost:8080");
    }

    private static String text(String file) {
        try (InputStream stream = Recordings.class.getResourceAsStream("/recorded/" + file)) {
            if (stream == null) {
                throw new IllegalArgumentException("No recording " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
