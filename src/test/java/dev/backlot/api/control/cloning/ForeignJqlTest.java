package dev.backlot.api.control.cloning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.backlot.seed.World;
import dev.backlot.support.HttpTest;
import dev.backlot.support.Jira;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Filters with JQL of apps that Backlot does not have. */
@HttpTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ForeignJqlTest {

    private static final long ADMIN = 10000;
    private static final String WHOLE = "project in (PR) ORDER BY Rank ASC";

    @Autowired
    private ForeignJql foreign;

    @Autowired
    private Jira jira;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void What_nobody_here_understands_becomes_whole_projects_and_is_told() {
        String jql = "issueFunction in linkedIssuesOf(\"project = PR\")";
        jdbc.update("update saved_filter set jql = ? where id = 10040", jql);

        assertThat(foreign.replace(
                        List.of(filter(10040, jql), filter(10042, "project = HSP AND issuetype = Bug")), WHOLE))
                .containsExactly("the filter 'F10040' cannot be used here, so it finds whole projects");

        jira.as("admin").get("/rest/api/2/filter/10040").then().body("jql", equalTo(WHOLE));
        jira.as("admin")
                .get("/rest/api/2/filter/10042")
                .then()
                .body("jql", equalTo("project = HSP AND issuetype = Bug ORDER BY Rank ASC"));
    }

    private static World.Filter filter(long id, String jql) {
        return new World.Filter(id, "F" + id, null, ADMIN, jql, List.of());
    }
}
