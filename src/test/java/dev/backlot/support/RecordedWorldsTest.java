package dev.backlot.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Recorded exchanges, replayed: the same status, the same body to the letter, the order of keys included. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RecordedWorldsTest {

    @Nested
    @HttpTest(world = RecordedWorlds.Engineering.class)
    class Of_a_Data_Center {

        @Autowired
        private Jira jira;

        @ParameterizedTest
        @MethodSource("dev.backlot.support.Recordings#dataCenter")
        void An_exchange_answers_as_recorded(Recordings.Exchange recorded) {
            RequestSpecification request = jira.as("ada");
            if (recorded.requestBody() != null) {
                request.body(recorded.requestBody());
            }
            Response answer = request.request(
                    recorded.method(), recorded.path() + (recorded.query().isEmpty() ? "" : "?" + recorded.query()));
            assertThat(answer.statusCode()).isEqualTo(recorded.status());
            assertThat(answer.contentType()).isEqualTo(recorded.contentType());
            assertThat(answer.asString()).isEqualTo(recorded.body().replace(recorded.base(), jira.url()));
        }
    }
}
