import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * How many worlds a second: {@code java Worlds.java URL PID}. In turns, ROUNDS times: a world is made, used for one write and
 * deleted (so its database serves the next one); many are made and kept (each needs a database of its own); snapshot and
 * restore after a write. Then what the process keeps in memory with and without worlds.
 */
final class Worlds {

    private static final int ROUNDS = Integer.parseInt(System.getenv().getOrDefault("BENCH_ROUNDS", "5"));
    private static final int TURNS = Integer.parseInt(System.getenv().getOrDefault("BENCH_REQUESTS", "100"));
    private static final int KEPT = 50;
    private static final String ISSUE =
            "{\"fields\":{\"project\":{\"key\":\"PR\"},\"issuetype\":{\"name\":\"Task\"},\"summary\":\"x\"}}";

    private final HttpClient client = HttpClient.newHttpClient();
    private final String server;
    private int names;

    private Worlds(String server) {
        this.server = server;
    }

    public static void main(String[] arguments) throws Exception {
        Worlds bench = new Worlds(arguments[0]);
        double[][] times = new double[5][ROUNDS];
        bench.round();
        for (int round = 0; round < ROUNDS; round++) {
            double[] measured = bench.round();
            for (int kind = 0; kind < measured.length; kind++) {
                times[kind][round] = measured[kind];
            }
        }
        String[] kinds = {
            "worlds made, written to once and deleted, a second",
            "worlds made and deleted, nothing written, a second",
            "worlds made and kept, each with a new database, a second",
            "snapshot after a write, milliseconds",
            "restore after a write, milliseconds"
        };
        System.out.println("| what | median | range |\n|---|---|---|");
        for (int kind = 0; kind < kinds.length; kind++) {
            Arrays.sort(times[kind]);
            System.out.printf(
                    "| %s | %.1f | %.1f to %.1f |%n",
                    kinds[kind], times[kind][ROUNDS / 2], times[kind][0], times[kind][ROUNDS - 1]);
        }
        bench.memory(arguments[1]);
    }

    private double[] round() throws Exception {
        double used = perSecond(() -> {
            String name = make();
            post("/w/" + name + "/rest/api/2/issue", ISSUE, 201);
            delete(name);
        });
        double idle = perSecond(() -> delete(make()));
        int first = names + 1;
        long begin = System.nanoTime();
        for (int index = 0; index < KEPT; index++) {
            make();
        }
        double kept = KEPT / seconds(begin);
        for (int index = first; index <= names; index++) {
            delete("b" + index);
        }
        return new double[] {used, idle, kept, snapshots(false), snapshots(true)};
    }

    /** The mean time of one, in milliseconds. */
    private double snapshots(boolean restore) throws Exception {
        String base = "/w/" + make();
        send("PUT", base + "/_backlot/v1/snapshots/s", "", 200);
        double total = 0;
        for (int turn = 0; turn < TURNS; turn++) {
            post(base + "/rest/api/2/issue", ISSUE, 201);
            long begin = System.nanoTime();
            if (restore) {
                post(base + "/_backlot/v1/snapshots/s/restore", "", 204);
            } else {
                send("PUT", base + "/_backlot/v1/snapshots/s", "", 200);
            }
            total += seconds(begin);
        }
        delete(base.substring(3));
        return total * 1000 / TURNS;
    }

    private void memory(String pid) throws Exception {
        double before = heap(pid);
        int first = names + 1;
        for (int index = 0; index < 100; index++) {
            make();
        }
        double with = heap(pid);
        for (int index = first; index <= names; index++) {
            delete("b" + index);
        }
        double after = heap(pid);
        System.out.printf(
                "%nHeap in use after a collection: %.0f MB before, %.0f MB with 100 worlds (%.1f MB each), %.0f MB once they are deleted.%n",
                before, with, (with - before) / 100, after);
    }

    /** Megabytes in use after a full collection, told by the JVM. */
    private static double heap(String pid) throws IOException, InterruptedException {
        run("jcmd", pid, "GC.run");
        run("jcmd", pid, "GC.run");
        String told = run("jcmd", pid, "GC.heap_info");
        return Arrays.stream(told.split("\n"))
                        .filter(line -> line.matches(".*used \\d+K.*") && !line.contains("Metaspace") && !line.contains("class space"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll(".*?used (\\d+)K.*", "$1")))
                        .sum()
                / 1024.0;
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Path out = Files.createTempFile("worlds", ".txt");
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start().waitFor();
        return Files.readString(out);
    }

    private interface Action {
        void run() throws Exception;
    }

    private static double perSecond(Action action) throws Exception {
        long begin = System.nanoTime();
        for (int turn = 0; turn < TURNS; turn++) {
            action.run();
        }
        return TURNS / seconds(begin);
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    private String make() throws Exception {
        String name = "b" + ++names;
        post("/_backlot/v1/worlds", "{\"name\":\"" + name + "\"}", 201);
        return name;
    }

    private void delete(String name) throws Exception {
        send("DELETE", "/_backlot/v1/worlds/" + name, "", 204);
    }

    private void post(String path, String body, int wanted) throws Exception {
        send("POST", path, body, wanted);
    }

    private void send(String method, String path, String body, int wanted) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server + path))
                .method(method, BodyPublishers.ofString(body))
                .header("Content-Type", "application/json")
                .header("Authorization", "Basic YWRtaW46YWRtaW4=")
                .build();
        int status = client.send(request, BodyHandlers.discarding()).statusCode();
        if (status != wanted) {
            throw new IllegalStateException(method + " " + path + " was answered " + status);
        }
    }
}
