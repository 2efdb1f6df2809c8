package dev.backlot.testkit;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something that is to go wrong, such as {@code Fault.status(503).on("POST", "/rest/agile/1.0/sprint/*&#47;issue").times(2)}.
 * Each method gives a new one.
 */
public final class Fault {

    private final Map<String, Object> keys;

    private Fault(Map<String, Object> keys) {
        this.keys = keys;
    }

    /** Answers with a status instead of doing what was asked. */
    public static Fault status(int status) {
        return of("status", status);
    }

    /** Answers late. */
    public static Fault latency(Duration latency) {
        return of("latency", latency.toMillis());
    }

    /** Breaks the connection off without an answer. */
    public static Fault drop() {
        return of("drop", true);
    }

    /** Breaks the answer off after this part of it, from 0 to 1. */
    public static Fault cut(double part) {
        return of("cut", part);
    }

    /** Changes bytes of the answer's body. */
    public static Fault garble() {
        return of("garble", true);
    }

    /** Sends the answer slowly. */
    public static Fault drip(int bytesPerSecond) {
        return of("drip", bytesPerSecond);
    }

    /** Refuses whatever would change something, as a Jira in its read-only mode does. */
    public static Fault readOnly() {
        return of("readOnly", true);
    }

    /** Answers a read as it did when it was asked first, as a replica that lags behind does. */
    public static Fault stale() {
        return of("stale", true);
    }

    /** With any key of {@code POST /_backlot/v1/faults} and its value. */
    public static Fault of(String key, Object value) {
        return new Fault(Map.of()).with(key, value);
    }

    /** For requests of this method at this path; {@code *} stands for one part of it, {@code **} for any number. */
    public Fault on(String method, String path) {
        return with("method", method).with("path", path);
    }

    /** For requests at this path, whatever their method. */
    public Fault on(String path) {
        return with("path", path);
    }

    /** For requests of this user. */
    public Fault user(String name) {
        return with("user", name);
    }

    /** For this many requests; for all until it is taken away where this is not said. */
    public Fault times(int times) {
        return with("times", times);
    }

    /** For this part of the requests, chosen by a seed: the same ones each time. */
    public Fault probability(double probability, long seed) {
        return with("probability", probability).with("seed", seed);
    }

    /** For this long by the world's clock. */
    public Fault lasting(Duration duration) {
        return with("for", duration.toMillis() + "ms");
    }

    /** After the request was carried out: what it changed stays, and the client does not hear of it. */
    public Fault after() {
        return with("when", "after");
    }

    /** The message of the answer. */
    public Fault message(String message) {
        return with("message", message);
    }

    /** A header of the answer. */
    public Fault header(String name, String value) {
        Map<String, Object> headers = new LinkedHashMap<>();
        if (keys.get("headers") instanceof Map<?, ?> before) {
            before.forEach((key, old) -> headers.put(String.valueOf(key), old));
        }
        headers.put(name, value);
        return with("headers", headers);
    }

    /** With one key of {@code POST /_backlot/v1/faults} more. */
    public Fault with(String key, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(keys);
        more.put(key, value);
        return new Fault(more);
    }

    /** What is posted. */
    @Override
    public String toString() {
        return Json.write(keys);
    }
}
