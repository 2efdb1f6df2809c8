package dev.backlot.testkit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A Jira of a test's own, at an address of its own: what happens in one world is seen in no other. Here are also its
 * levers: what is in it, what time it is, what goes wrong, and what it was asked.
 */
public final class BacklotWorld implements AutoCloseable {

    private static final String TOKENS = "/rest/pat/latest/tokens";

    private final String url;
    private final Control control;
    private final Runnable end;

    BacklotWorld(String url, Runnable end) {
        this.url = url;
        this.control = new Control(url);
        this.end = end;
    }

    /** What a client takes for the base URL of a Jira, without a slash at the end. */
    public String url() {
        return url;
    }

    /** The URL of a path in it, such as {@code /rest/agile/1.0/board}. */
    public String url(String path) {
        return url + path;
    }

    /**
     * A new personal access token of a user whose password is the name, such as {@code fred}; for
     * {@code Authorization: Bearer}.
     */
    public String token(String user) {
        return token(user, user);
    }

    /** A new personal access token of a user with another password. */
    public String token(String user, String password) {
        return as(user, password)
                .require("POST", TOKENS, Json.write(Map.of("name", "test kit")))
                .json()
                .text("rawToken");
    }

    /** Calls it in the name of a user whose password is the name: {@code admin}, {@code fred} or {@code viewer}. */
    public Caller as(String user) {
        return as(user, user);
    }

    /** Calls it in the name of a user. */
    public Caller as(String user, String password) {
        return Caller.withPassword(url, user, password);
    }

    /** Calls it in nobody's name. */
    public Caller anonymous() {
        return Caller.anonymous(url);
    }

    /**
     * Puts things in, all of them or none.
     *
     * @param json what: the body of {@code POST /_backlot/v1/seed}
     * @return what was made, with numbers and keys
     */
    public Json seed(String json) {
        return control.send("POST", "/seed", json);
    }

    /** Puts things in that are told by maps and lists. */
    public Json seed(Map<String, ?> things) {
        return seed(Json.write(things));
    }

    /** Sets a fault. */
    public ActiveFault fault(Fault fault) {
        return fault(fault.toString());
    }

    /** Sets a fault told in JSON: the body of {@code POST /_backlot/v1/faults}. */
    public ActiveFault fault(String json) {
        return new ActiveFault(control, control.send("POST", "/faults", json).text("id"));
    }

    /** Takes all faults away. */
    public void heal() {
        control.send("DELETE", "/faults", null);
    }

    /** What it was asked. */
    public Journal journal() {
        return new Journal(control);
    }

    /** What time it is in it. */
    public WorldClock clock() {
        return new WorldClock(control);
    }

    /** What it sends. */
    public Webhooks webhooks() {
        return new Webhooks(control);
    }

    /** Makes it what it was at first. */
    public void reset() {
        control.send("POST", "/reset", null);
    }

    /** Keeps what is in it now under a name. */
    public void snapshot(String name) {
        control.send("PUT", "/snapshots/" + part(name), null);
    }

    /** Makes it what it was when that snapshot was taken. */
    public void restore(String name) {
        control.send("POST", "/snapshots/" + part(name) + "/restore", null);
    }

    /** All that is in it, as one JSON file that {@link #load} takes, here or elsewhere. */
    public String export() {
        return control.text("/export");
    }

    /**
     * Makes it what a file tells, or leaves it as it is where that is wrong.
     *
     * @param json what {@link #export} gave
     * @throws BacklotException where the file is no world; its message tells what is wrong, by line and path
     */
    public void load(String json) {
        control.send("POST", "/import", json);
    }

    /**
     * Makes it what a running Jira is, as far as that tells, and waits for the end.
     *
     * @param order what: the body of {@code POST /_backlot/v1/clone}, with {@code url}, {@code token}, {@code boards}
     * @return the job that did it
     * @throws BacklotException where that Jira cannot be read; asked for again, it goes on where it stopped
     */
    public Json cloneJira(Map<String, ?> order) {
        String job =
                "/jobs/" + control.send("POST", "/clone", Json.write(order)).text("id") + "?wait=30s";
        Json told = control.get(job);
        while ("running".equals(told.text("state"))) {
            told = control.get(job);
        }
        if (!"done".equals(told.text("state"))) {
            throw new BacklotException("The clone " + told.text("state") + ": " + told.text("message"));
        }
        return told;
    }

    /**
     * Calls its control API, {@code /_backlot/v1}, for what there is no method for.
     *
     * @param path after {@code /_backlot/v1}
     * @param json the body, null for none
     */
    public Answer control(String method, String path, String json) {
        return control.call(method, path, json);
    }

    /** Throws it away. */
    @Override
    public void close() {
        end.run();
    }

    @Override
    public String toString() {
        return "Backlot at " + url;
    }

    private static String part(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8);
    }
}
