package dev.backlot.api.fault;

import dev.backlot.api.Durations;
import dev.backlot.api.JsonBody;
import dev.backlot.api.KnownKeys;
import dev.backlot.fault.Latency;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads and writes latencies: a number of milliseconds, a time with its unit, or an object with a distribution. */
final class Latencies {

    private static final String KEY = "latency";
    private static final String DISTRIBUTION = "distribution";

    private Latencies() {}

    static @Nullable Latency read(JsonBody body) {
        JsonNode value = body.json(KEY).orElse(null);
        if (value == null || value.isNull()) {
            return null;
        }
        if (value.isIntegralNumber()) {
            return new Latency.Fixed(Objects.requireNonNull(body.number(KEY).or(null)));
        }
        return value.isObject()
                ? distributed(Objects.requireNonNull(body.object(KEY).or(null)))
                : new Latency.Fixed(Durations.parse(value.asString(""), KEY).toMillis());
    }

    static Object write(Latency latency) {
        Map<String, Object> told = new LinkedHashMap<>();
        if (latency instanceof Latency.Fixed fixed) {
            told.put("millis", fixed.millis());
        } else if (latency instanceof Latency.Uniform uniform) {
            told.put(DISTRIBUTION, "uniform");
            told.put("lower", uniform.lower());
            told.put("upper", uniform.upper());
        } else if (latency instanceof Latency.Lognormal lognormal) {
            told.put(DISTRIBUTION, "lognormal");
            told.put("median", lognormal.median());
            told.put("sigma", lognormal.sigma());
        }
        return told;
    }

    private static Latency distributed(JsonBody latency) {
        String kind = Objects.requireNonNullElse(latency.text(DISTRIBUTION).or(null), "fixed");
        switch (kind) {
            case "fixed" -> {
                KnownKeys.require(latency, Set.of(DISTRIBUTION, "millis"));
                return new Latency.Fixed(whole(latency, "millis"));
            }
            case "uniform" -> {
                KnownKeys.require(latency, Set.of(DISTRIBUTION, "lower", "upper"));
                return new Latency.Uniform(whole(latency, "lower"), whole(latency, "upper"));
            }
            case "lognormal" -> {
                KnownKeys.require(latency, Set.of(DISTRIBUTION, "median", "sigma"));
                return new Latency.Lognormal(decimal(latency, "median"), decimal(latency, "sigma"));
            }
            default -> throw FaultBodies.wrong(DISTRIBUTION, "fixed, uniform or lognormal");
        }
    }

    private static long whole(JsonBody latency, String key) {
        Long value = latency.number(key).or(null);
        if (value == null) {
            throw FaultBodies.wrong(key, "a whole number of milliseconds");
        }
        return value;
    }

    private static double decimal(JsonBody latency, String key) {
        Double value = FaultBodies.decimal(latency, key);
        if (value == null) {
            throw FaultBodies.wrong(key, "a number");
        }
        return value;
    }
}
