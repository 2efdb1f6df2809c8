import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Times single requests to several servers that differ in size only, in turns, so that whatever else the machine does hits
 * all of them alike: {@code java Growth.java TOKEN ROUNDS URL...} prints a line for each measurement, its name and the
 * median in microseconds of each server. "after a write" means that every timed request follows a write, so that nothing of
 * the server's caches can be used; "warm" means that nothing was written, but each request is another one than before.
 * {@code writes} before the rounds measures writes only.
 */
final class Growth {

    private static final String BOARD = "/rest/agile/1.0/board/84";
    private static final String TWO = "status in (Done, \"In Progress\")";

    private final HttpClient client = HttpClient.newHttpClient();
    private final String token;
    private final int rounds;
    private final List<String> servers;
    private int writes;

    private Growth(String token, int rounds, List<String> servers) {
        this.token = token;
        this.rounds = rounds;
        this.servers = servers;
    }

    /** One request to a server, the one of the round with this number. */
    private interface Work {
        void send(String server, int round) throws Exception;
    }

    public static void main(String[] arguments) throws Exception {
        List<String> rest = new ArrayList<>(List.of(arguments));
        boolean writesOnly = rest.remove("writes");
        Growth growth = new Growth(rest.get(0), Integer.parseInt(rest.get(1)), rest.subList(2, rest.size()));
        if (writesOnly) {
            growth.writes();
        } else {
            growth.boards();
            growth.searches();
            growth.past();
        }
    }

    private void boards() throws Exception {
        IntFunction<String> page = i -> BOARD + "/issue?maxResults=" + (20 + i % 31);
        IntFunction<String> backlog = i -> BOARD + "/backlog?maxResults=" + (20 + i % 31);
        IntFunction<String> count = i -> BOARD + "/issue?maxResults=0&startAt=" + i % 31;
        reads("first page of a board, warm", page, false, rounds);
        reads("first page of a board, after a write", page, true, rounds);
        reads("first page of its backlog, warm", backlog, false, rounds);
        reads("first page of its backlog, after a write", backlog, true, rounds);
        reads("count of a board, after a write", count, true, rounds);
    }

    private void searches() throws Exception {
        for (String filter :
                List.of("project = PR", "sprint = 20001", "assignee = fred", "status in (Done)", TWO)) {
            for (String order : List.of("rank", "key", "updated")) {
                search(filter + " order by " + order, rounds);
            }
        }
    }

    /** They take longer, and so they are asked less often. */
    private void past() throws Exception {
        for (String past : List.of("status CHANGED TO Done", "status WAS \"In Progress\"", "summary ~ backlog")) {
            search(past, Math.max(3, rounds / 4));
        }
    }

    private void search(String jql, int times) throws Exception {
        IntFunction<String> search = i -> "/rest/api/2/search?fields=summary&maxResults=" + (20 + i % 31) + "&jql="
                + URLEncoder.encode(jql, StandardCharsets.UTF_8);
        reads("search " + jql + ", after a write", search, true, times);
    }

    private void writes() throws Exception {
        measure("create an issue", false, rounds, (server, i) -> send(request(server, "/rest/api/2/issue")
                .POST(json("{\"fields\":{\"project\":{\"key\":\"PR\"},\"issuetype\":{\"name\":\"Task\"},\"summary\":\"" + i
                        + "\"}}"))
                .build()));
        measure("edit an issue", false, rounds, (server, i) -> send(request(server, "/rest/api/2/issue/PR-" + (200 + i))
                .PUT(json("{\"fields\":{\"assignee\":{\"name\":\"" + (i % 2 == 0 ? "fred" : "admin") + "\"},\"summary\":\"" + i
                        + "\"}}"))
                .build()));
    }

    private void reads(String name, IntFunction<String> path, boolean afterWrite, int times) throws Exception {
        measure(name, afterWrite, times, (server, i) -> send(request(server, path.apply(i)).GET().build()));
    }

    private void measure(String name, boolean afterWrite, int times, Work work) throws Exception {
        long[][] micros = new long[servers.size()][times];
        List<Integer> turns = new ArrayList<>();
        for (int server = 0; server < servers.size(); server++) {
            turns.add(server);
        }
        int unmeasured = Math.max(2, times / 3);
        for (int round = -unmeasured; round < times; round++) {
            Collections.rotate(turns, 1);
            for (int turn : turns) {
                if (afterWrite) {
                    write(servers.get(turn));
                }
                long begin = System.nanoTime();
                work.send(servers.get(turn), round + unmeasured);
                if (round >= 0) {
                    micros[turn][round] = (System.nanoTime() - begin) / 1000;
                }
            }
        }
        StringBuilder line = new StringBuilder(name);
        for (long[] each : micros) {
            Arrays.sort(each);
            line.append('\t').append(each[times / 2]);
        }
        System.out.println(line);
    }

    private void write(String server) throws Exception {
        send(request(server, BOARD + "/properties/bench").PUT(json("{\"n\":" + ++writes + "}")).build());
    }

    private static HttpRequest.BodyPublisher json(String body) {
        return HttpRequest.BodyPublishers.ofString(body);
    }

    private HttpRequest.Builder request(String server, String path) {
        return HttpRequest.newBuilder(URI.create(server + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    private void send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() / 100 != 2) {
            throw new IOException(response.statusCode() + " " + new String(response.body(), StandardCharsets.UTF_8));
        }
    }
}
