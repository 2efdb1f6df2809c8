package dev.backlot.support;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** That the contract holds for real answers and tells when something is not as they are. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AgileContractTest {

    private static final String JSON = "application/json;charset=UTF-8";
    private static final String BOARD = "{\"id\":1,\"self\":\"http://x/rest/agile/1.0/board/1\",\"name\":\"b\"%s}";

    @ParameterizedTest
    @MethodSource("dev.backlot.support.Recordings#dataCenter")
    void Recorded_exchanges_of_a_Data_Center_pass(Recordings.Exchange recorded) {
        check(recorded);
    }

    @ParameterizedTest
    @MethodSource("dev.backlot.support.Recordings#server8")
    void Recorded_bodies_of_an_older_server_pass_but_for_keys_that_came_later(Recordings.Exchange recorded) {
        check(recorded);
    }

    @Test
    void A_missing_key_is_noticed() {
        assertThatThrownBy(() -> board("")).isInstanceOf(AssertionError.class).hasMessageContaining("type");
    }

    @Test
    void A_further_key_is_noticed() {
        assertThatCode(() -> board(",\"type\":\"scrum\"")).doesNotThrowAnyException();
        assertThatThrownBy(() -> board(",\"type\":\"scrum\",\"isPrivate\":false"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("isPrivate");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /rest/agile/1.0/board/1, 404, '{\"message\":\"no\",\"status-code\":404}'",
        "GET, /jira/rest/agile/latest/board/1/, 200, '{}'",
        "GET, /rest/agile/1.0/board/1, 202, '{}'",
        "PUT, /rest/agile/1.0/issue/rank, 204, '{}'",
        "GET, /rest/agile/1.0/board/1/configuration, 400, '{\"error\":\"no\"}'",
        "GET, /rest/agile/1.0/epic/none/issue, 200, '{\"issues\":[]}'"
    })
    void Answers_of_another_form_are_refused(String method, String path, int status, String body) {
        assertThatThrownBy(() -> AgileContract.check(method, path, status, JSON, body))
                .isInstanceOf(AssertionError.class);
    }

    private static void check(Recordings.Exchange recorded) {
        AgileContract.check(
                recorded.method(), recorded.path(), recorded.status(), recorded.contentType(), recorded.body());
    }

    private static void board(String more) {
        AgileContract.check("GET", "/rest/agile/1.0/board/1", 200, JSON, BOARD.formatted(more));
    }
}
