package dev.backlot.api.webhooks;

import static org.hamcrest.Matchers.equalTo;

import dev.backlot.support.Jira;
import io.restassured.response.ValidatableResponse;

/** Registers webhooks and waits for them. In bodies a single quote stands for a double one. */
final class Hooks {

    static final String NEW = "/rest/jira-webhook/1.0/webhooks";
    static final String CONTROL = "/_backlot/v1/webhooks";

    private final Jira jira;

    Hooks(Jira jira) {
        this.jira = jira;
    }

    static String json(String text) {
        return text.replace('\'', '"');
    }

    /** Registers a webhook for some events, with more keys. */
    int register(String url, String events, String more) {
        return jira.as("admin")
                .body(json("{'name':'hook','url':'" + url + "','events':[" + events + "]" + more + "}"))
                .post(NEW)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    int register(String url, String events) {
        return register(url, events, "");
    }

    /** Waits until nothing is to be sent. */
    void await() {
        jira.as("admin")
                .post(CONTROL + "/wait?timeout=30")
                .then()
                .statusCode(200)
                .body("pending", equalTo(0));
    }

    ValidatableResponse send(String method, String path, String body) {
        return jira.as("admin").body(json(body)).request(method, path).then();
    }

    ValidatableResponse deliveries(String query) {
        return jira.as("admin").get(CONTROL + "/deliveries" + query).then().statusCode(200);
    }

    /** Makes an issue and tells its key. */
    String issue(String summary) {
        return send(
                        "POST",
                        "/rest/api/2/issue",
                        "{'fields':{'project':{'key':'PR'},'issuetype':{'name':'Story'},'summary':'" + summary + "'}}")
                .statusCode(201)
                .extract()
                .path("key");
    }
}
