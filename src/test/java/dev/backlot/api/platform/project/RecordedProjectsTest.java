package dev.backlot.api.platform.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backlot.support.HttpTest;
import dev.backlot.support.Jira;
import dev.backlot.support.RecordedWorlds;
import dev.backlot.support.Recordings;
import io.restassured.response.Response;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** That the recorded Data Center's questions about its project are answered as they were, order included. */
@HttpTest(world = RecordedWorlds.Engineering.class)
class RecordedProjectsTest {

    @Autowired
    private Jira jira;

    @ParameterizedTest
    @ValueSource(strings = {"project", "projects", "statuses"})
    void isAnsweredAlike(String file) {
        Recordings.Exchange recorded =
                Recordings.of("project/" + file + "-recorded.datacenter.json").get(0);
        String query = recorded.query().isEmpty() ? "" : "?" + recorded.query();
        Response answer = jira.as("ada").get(recorded.path() + query);

        assertThat(answer.statusCode()).isEqualTo(recorded.status());
        assertThat(answer.contentType()).isEqualTo(recorded.contentType());
        assertThat(withoutPictures(answer.asString().replace(jira.url(), recorded.base())))
                .isEqualTo(recorded.body());
    }

    private static String withoutPictures(String body) {
        return body.replaceAll("\"[^\"]*/secure/[a-z]*avatar[^\"]*\"", "\"https://recorded.invalid/avatar\"");
    }
}
