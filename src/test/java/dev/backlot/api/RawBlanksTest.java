package dev.backlot.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backlot.support.HttpTest;
import dev.backlot.support.Jira;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@HttpTest
class RawBlanksTest {

    @Autowired
    private Jira jira;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /rest/agile/1.0/board?name=kanban board HTTP/1.1",
                "GET /rest/agile/1.0/board?name=kanban  board HTTP/1.1",
                "GET /rest/agile/1.0/board?type=kanban&name=[x] : $ HTTP/1.1"
            })
    void takesBlanksOfAQueryAsTheyAre(String requestLine) throws IOException {
        assertThat(RawHttp.send(jira.port(), requestLine)).startsWith("HTTP/1.1 200");
    }

    @Test
    void understandsThem() throws IOException {
        String answer = RawHttp.send(
                jira.port(),
                "GET /rest/agile/1.0/board/92/issue?maxResults=1&jql=project = HSP ORDER BY key ASC HTTP/1.1");

        assertThat(answer).startsWith("HTTP/1.1 200").contains("\"key\":\"HSP-1\"");
    }

    @Test
    void leavesBlanksInPathsToBeRefused() throws IOException {
        assertThat(RawHttp.send(jira.port(), "GET /rest/agile/1.0/board/9 2 HTTP/1.1"))
                .startsWith("HTTP/1.1 400");
    }

    @Test
    void leavesBodiesAlone() {
        String name = jira.as("fred")
                .body("{\"name\":\"GET /a?b c HTTP/1.1\",\"originBoardId\":84}")
                .post("/rest/agile/1.0/sprint")
                .then()
                .statusCode(201)
                .extract()
                .path("name");

        assertThat(name).isEqualTo("GET /a?b c HTTP/1.1");
    }
}
