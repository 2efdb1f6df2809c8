package dev.backlot.api.platform;

import dev.backlot.support.HttpTest;
import dev.backlot.support.Jira;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.springframework.beans.factory.annotation.Autowired;

/** What tests of this dialect have in common. In bodies a single quote stands for a double one. */
@HttpTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
public abstract class PlatformTest {

    protected static final String PLATFORM = "/rest/api/2/";

    @Autowired
    protected Jira jira;

    /** Reads; the query must be encoded already. */
    protected ValidatableResponse get(String user, String path) {
        return jira.as(user).urlEncodingEnabled(false).get(PLATFORM + path).then();
    }

    protected ValidatableResponse post(String user, String path, String body) {
        return jira.as(user).body(json(body)).post(PLATFORM + path).then();
    }

    protected ValidatableResponse put(String user, String path, String body) {
        return jira.as(user).body(json(body)).put(PLATFORM + path).then();
    }

    /** Deletes; the query must be encoded already. */
    protected ValidatableResponse delete(String user, String path) {
        return jira.as(user).urlEncodingEnabled(false).delete(PLATFORM + path).then();
    }

    protected static String json(String text) {
        return text.replace('\'', '"');
    }
}
