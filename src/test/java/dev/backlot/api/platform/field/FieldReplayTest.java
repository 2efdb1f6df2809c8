package dev.backlot.api.platform.field;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backlot.support.HttpTest;
import dev.backlot.support.Jira;
import dev.backlot.support.RecordedWorlds;
import dev.backlot.support.Recordings;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.json.JsonMapper;

/** That fields, and how they can be set, are told as Server 8.20.7 told it, order included. */
@HttpTest(world = RecordedWorlds.PhaseZero.class)
@TestPropertySource(properties = "backlot.jira.version=8.20")
class FieldReplayTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    private Jira jira;

    @Autowired
    private JdbcTemplate jdbc;

    private static String answer(Jira jira, String user, Recordings.Exchange recorded) {
        return jira.as(user)
                .urlEncodingEnabled(false)
                .get(recorded.path() + (recorded.query().isEmpty() ? "" : "?" + recorded.query()))
                .asString()
                .replace(jira.url(), recorded.base());
    }

    private static String pretty(String json) {
        return JSON.readTree(json).toPrettyString();
    }

    @Test
    void theFieldsAreTheSame() {
        Recordings.Exchange recorded = Recordings.server8("fields", "/rest/api/2/field", "");

        assertThat(pretty(answer(jira, "admin", recorded))).isEqualTo(pretty(recorded.body()));
    }

    /** Components and versions were made later. */
    @Test
    void whatCanBeCreatedIsTheSame() {
        jdbc.update("delete from component");
        jdbc.update("delete from project_version");
        jdbc.update("update world set revision = revision + 1");
        Recordings.Exchange recorded = Recordings.server8(
                "createmeta", "/rest/api/2/issue/createmeta", "projectKeys=PZ&expand=projects.issuetypes.fields");

        assertThat(pretty(answer(jira, "admin", recorded))).isEqualTo(pretty(recorded.body()));
    }
}
