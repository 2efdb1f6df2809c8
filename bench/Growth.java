import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Times single requests, one after the other: {@code java Growth.java URL TOKEN ROUNDS} prints a line for each measurement,
 * its name and the median in microseconds. "after a write" means that every timed request follows a write, so that nothing
 * of the server's caches can be used; "warm" means that nothing was written, but each request is another one than before.
 */
final class Growth {

    private static final String BOARD = "/rest/agile/1.0/board/84";

    private static final String TWO = "status in (Done, \"In Progress\")";

    private final HttpClient client = HttpClient.newHttpClient();
    private final String url;
    private final String token;
    private final int rounds;
    private int writes;

    private Growth(String url, String token, int rounds) {
        this.url = url;
        this.token = token;
        this.rounds = rounds;
    }

    public static void main(String[] arguments) throws Exception {
        Growth growth = new Growth(arguments[0], arguments[1], Integer.parseInt(arguments[2]));
        IntFunction<String> page = i -> BOARD + "/issue?maxResults=" + (20 + i % 31);
        IntFunction<String> backlog = i -> BOARD + "/backlog?maxResults=" + (20 + i % 31);
        IntFunction<String> count = i -> BOARD + "/issue?maxResults=0&startAt=" + i % 31;
        growth.measure("first page of a board, warm", page, false);
        growth.measure("first page of a board, after a write", page, true);
        growth.measure("first page of its backlog, warm", backlog, false);
        growth.measure("first page of its backlog, after a write", backlog, true);
        growth.measure("count of a board, after a write", count, true);
        for (String filter : List.of(
                "project = PR", "sprint = 20001", "assignee = fred", "status in (Done)", TWO)) {
            for (String order : List.of("rank", "key", "updated")) {
                String jql = filter + " order by " + order;
                IntFunction<String> search = i -> "/rest/api/2/search?fields=summary&maxResults=" + (20 + i % 31) + "&jql="
                        + URLEncoder.encode(jql, StandardCharsets.UTF_8);
                growth.measure("search " + jql + ", after a write", search, true);
            }
        }
        for (String past : List.of("status CHANGED TO Done", "status WAS \"In Progress\"")) {
            IntFunction<String> search = i -> "/rest/api/2/search?fields=summary&maxResults=" + (20 + i % 31) + "&jql="
                    + URLEncoder.encode(past, StandardCharsets.UTF_8);
            growth.measure("search " + past + ", after a write", search, true);
        }
    }

    private void measure(String name, IntFunction<String> path, boolean afterWrite) throws Exception {
        long[] micros = new long[rounds];
        for (int i = -rounds; i < rounds; i++) {
            if (afterWrite) {
                write();
            }
            long begin = System.nanoTime();
            send(request(path.apply(i + rounds)).GET().build());
            if (i >= 0) {
                micros[i] = (System.nanoTime() - begin) / 1000;
            }
        }
        Arrays.sort(micros);
        System.out.println(name + "\t" + micros[rounds / 2]);
    }

    private void write() throws Exception {
        send(request(BOARD + "/properties/bench")
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString("{\"n\":" + ++writes + "}"))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path)).header("Authorization", "Bearer " + token);
    }

    private void send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() / 100 != 2) {
            throw new IOException(response.statusCode() + " " + new String(response.body(), "UTF-8"));
        }
    }
}
