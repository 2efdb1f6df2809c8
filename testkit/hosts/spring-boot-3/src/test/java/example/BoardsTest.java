package example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.backlot.testkit.Backlot;
import dev.backlot.testkit.BacklotWorld;
import dev.backlot.testkit.Fault;
import dev.backlot.testkit.Scope;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.SpringVersion;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.client.HttpServerErrorException;

@Backlot(scope = Scope.RUN, property = "jira.url")
@SpringBootTest
class BoardsTest {

    @Autowired
    private Boards boards;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void copiesTheBoardsThatFredSees(BacklotWorld jira) {
        int copied = boards.copy(jira.token("fred"));

        assertThat(copied).isPositive();
        assertThat(jdbc.queryForObject("select count(*) from board", Integer.class))
                .isEqualTo(copied);
    }

    @Test
    void keepsWhatItHasWhenJiraFails(BacklotWorld jira) {
        int copied = boards.copy(jira.token("fred"));
        jira.fault(Fault.status(503).on("GET", "/rest/agile/1.0/board"));

        assertThatExceptionOfType(HttpServerErrorException.ServiceUnavailable.class)
                .isThrownBy(() -> boards.copy(jira.token("fred")));

        assertThat(jdbc.queryForObject("select count(*) from board", Integer.class))
                .isEqualTo(copied);
    }

    @Test
    void hasItsOwnLibraries() {
        assertThat(SpringVersion.getVersion()).startsWith("6.1.");
        assertThat(jdbc.queryForObject("select h2version()", String.class)).startsWith("2.2.");
    }
}
