package dev.backlot.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backlot.support.HttpTest;
import dev.backlot.support.Jira;
import dev.backlot.support.StatementCounter;
import dev.backlot.support.Vault;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Who looks for a thing that they may not see learns nothing from the answer, and nothing from how long it takes: the
 * database is asked as often as for a thing that is not there.
 */
@HttpTest(world = Vault.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HiddenLookupTest {

    @Autowired
    private Jira jira;

    @Autowired
    private StatementCounter statements;

    @ParameterizedTest
    @CsvSource({
        "/rest/api/2/issue/, VLT-1, VLT-999",
        "/rest/api/2/issue/, 10900, 99999",
        "/rest/agile/1.0/issue/, VLT-1, VLT-999",
        "/rest/agile/1.0/epic/, 10903, 99999",
        "/rest/agile/1.0/board/, 900, 99999",
        "/rest/agile/1.0/sprint/, 900, 99999",
        "/rest/api/2/project/, VLT, NONE",
        "/rest/api/2/version/, 10100, 99999",
        "/rest/api/2/component/, 10100, 99999",
        "/rest/api/2/filter/, 10100, 99999",
        "/rest/greenhopper/experimental-api/1.0/sprint/, 900, 99999",
        "/rest/greenhopper/1.0/rapidview/, 900, 99999"
    })
    void A_hidden_thing_is_looked_up_as_one_that_is_not_there(String path, String hidden, String missing) {
        jira.as("emma").get(path + missing);
        List<String> bodies = new ArrayList<>();

        List<String> ofHidden = statements.queriesDuring(() -> bodies.add(look(path + hidden, hidden)));
        List<String> ofMissing = statements.queriesDuring(() -> bodies.add(look(path + missing, missing)));

        assertThat(bodies.get(0)).isEqualTo(bodies.get(1));
        assertThat(ofHidden).hasSameSizeAs(ofMissing);
    }

    private String look(String path, String name) {
        Response answer = jira.as("emma").get(path);
        return answer.statusCode() + " " + answer.asString().replace(name, "…");
    }
}
