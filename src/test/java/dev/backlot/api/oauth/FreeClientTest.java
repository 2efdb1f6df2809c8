package dev.backlot.api.oauth;

import static org.hamcrest.Matchers.nullValue;

import dev.backlot.support.HttpTest;
import dev.backlot.support.Jira;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** That limits let an application through that is on their list, but not its user. */
@HttpTest
class FreeClientTest {

    private static final String MYSELF = "/rest/api/2/myself";

    @Autowired
    private Jira jira;

    @Test
    void anApplicationOnTheListIsNotCounted() {
        OAuth2App free = OAuth2App.register(jira, "WRITE");
        OAuth2App other = OAuth2App.register(jira, "WRITE");
        String freeToken = free.tokens("fred", "WRITE").access();
        String otherToken = other.tokens("fred", "WRITE").access();
        blockAllBut(jira, free.clientId());

        jira.asToken(freeToken).get(MYSELF).then().statusCode(200).header("X-RateLimit-Limit", nullValue());
        jira.asToken(otherToken).get(MYSELF).then().statusCode(429);
        jira.as("fred").get(MYSELF).then().statusCode(429);
    }

    static void blockAllBut(Jira jira, String client) {
        jira.anonymous()
                .body(Map.of("enabled", true, "mode", "block", "clients", List.of(client)))
                .put("/_backlot/v1/rate-limits")
                .then()
                .statusCode(200);
    }
}
