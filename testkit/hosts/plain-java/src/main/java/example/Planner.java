package example;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Puts issues into sprints; when Jira is busy it tries again. */
final class Planner {

    private static final int ATTEMPTS = 3;
    private static final int BUSY = 503;
    private static final int DONE = 204;

    private final HttpClient client = HttpClient.newHttpClient();
    private final String jira;
    private final String token;

    Planner(String jira, String token) {
        this.jira = jira;
        this.token = token;
    }

    void plan(String issue, long sprint) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(jira + "/rest/agile/1.0/sprint/" + sprint + "/issue"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"issues\":[\"" + issue + "\"]}"))
                .build();
        int status = BUSY;
        for (int attempt = 0; attempt < ATTEMPTS && status == BUSY; attempt++) {
            status =
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
        if (status != DONE) {
            throw new IOException("Jira answered " + status);
        }
    }
}
