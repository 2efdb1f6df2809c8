package dev.backlot.api.fault;

import dev.backlot.api.Durations;
import dev.backlot.api.JsonBody;
import dev.backlot.api.KnownKeys;
import dev.backlot.fault.FaultAnswer;
import dev.backlot.fault.FaultEffect;
import dev.backlot.fault.FaultEffect.Drop;
import dev.backlot.fault.FaultMatch;
import dev.backlot.fault.FaultQuota;
import dev.backlot.fault.FaultRule;
import dev.backlot.kernel.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads faults. A key that means nothing is refused: a fault that is misspelt would be another one. */
final class FaultBodies {

    /** Short enough to be copied by hand. */
    private static final int SEEDS = 1_000_000;

    private static final Set<String> KEYS = Set.of(
            "method",
            "path",
            "user",
            "times",
            "probability",
            "seed",
            "for",
            "when",
            "latency",
            "status",
            "message",
            "body",
            "headers",
            "drop",
            "cut",
            "garble",
            "drip",
            "readOnly",
            "stale");

    private FaultBodies() {}

    static FaultRule rule(JsonBody body) {
        KnownKeys.require(body, KEYS);
        return new FaultRule(
                new FaultMatch(
                        body.text("method").or(null),
                        body.text("path").or(null),
                        body.text("user").or(null)),
                quota(body),
                effect(body));
    }

    private static FaultQuota quota(JsonBody body) {
        String lasting = body.text("for").or(null);
        Double probability = decimal(body, "probability");
        Long seed = body.number("seed").or(null);
        return new FaultQuota(
                body.number("times").or(null),
                probability == null ? 1 : probability,
                seed == null ? ThreadLocalRandom.current().nextInt(SEEDS) : seed,
                lasting == null ? null : Durations.parse(lasting, "for"));
    }

    private static FaultEffect effect(JsonBody body) {
        return new FaultEffect(
                after(body),
                Latencies.read(body),
                answer(body),
                drop(body),
                decimal(body, "cut"),
                flag(body, "garble"),
                drip(body),
                flag(body, "readOnly"),
                flag(body, "stale"));
    }

    private static boolean after(JsonBody body) {
        String when = body.text("when").or(null);
        if (when == null || when.equals("before") || when.equals("after")) {
            return "after".equals(when);
        }
        throw wrong("when", "before or after");
    }

    private static @Nullable FaultAnswer answer(JsonBody body) {
        Long status = body.number("status").or(null);
        if (status == null) {
            for (String key : List.of("message", "body", "headers")) {
                if (body.json(key).filter(value -> !value.isNull()).isPresent()) {
                    throw Problem.invalidField(key, "A fault with '" + key + "' needs a status.");
                }
            }
            return null;
        }
        return new FaultAnswer(
                Math.toIntExact(Math.max(-1, Math.min(status, SEEDS))),
                body.text("message").or(null),
                body.text("body").or(null),
                headers(body));
    }

    private static Map<String, Optional<String>> headers(JsonBody body) {
        Map<String, Optional<String>> headers = new LinkedHashMap<>();
        JsonBody given = body.object("headers").or(null);
        if (given != null) {
            given.keys()
                    .forEach(name -> headers.put(
                            name, Optional.ofNullable(given.text(name).or(null))));
        }
        return headers;
    }

    private static Drop drop(JsonBody body) {
        String drop = Objects.requireNonNullElse(body.text("drop").or(null), "false");
        return switch (drop) {
            case "false" -> Drop.NONE;
            case "true", "close" -> Drop.CLOSE;
            case "reset" -> Drop.RESET;
            default -> throw wrong("drop", "true, false or reset");
        };
    }

    /** Bytes per second, by themselves or in an object that says so. */
    private static @Nullable Long drip(JsonBody body) {
        JsonNode value = body.json("drip").orElse(null);
        if (value == null || !value.isObject()) {
            return body.number("drip").or(null);
        }
        JsonBody drip = Objects.requireNonNull(body.object("drip").or(null));
        KnownKeys.require(drip, Set.of("bytesPerSecond"));
        Long rate = drip.number("bytesPerSecond").or(null);
        if (rate == null) {
            throw wrong("drip", "bytes per second");
        }
        return rate;
    }

    private static boolean flag(JsonBody body, String key) {
        return Boolean.TRUE.equals(body.flag(key).or(null));
    }

    static @Nullable Double decimal(JsonBody body, String key) {
        JsonNode value = body.json(key).orElse(null);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isNumber()) {
            throw wrong(key, "a number");
        }
        return value.doubleValue();
    }

    static Problem wrong(String key, String expected) {
        return Problem.invalidField(key, "The value of '" + key + "' must be " + expected + ".");
    }
}
