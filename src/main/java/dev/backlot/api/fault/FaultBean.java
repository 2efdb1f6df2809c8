package dev.backlot.api.fault;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.backlot.api.Durations;
import dev.backlot.fault.Fault;
import dev.backlot.fault.FaultAnswer;
import dev.backlot.fault.FaultEffect;
import dev.backlot.fault.FaultEffect.Drop;
import dev.backlot.fault.FaultMatch;
import dev.backlot.fault.FaultQuota;
import dev.backlot.fault.Latency;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A fault, with the keys that set it.
 *
 * @param active whether it may still act
 * @param met how many requests met it while it did
 * @param acted how many it acted on
 * @param left how many it will act on yet, not there where nobody counts
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FaultBean(
        long id,
        boolean active,
        long met,
        long acted,
        @Nullable Long left,
        @JsonUnwrapped Match match,
        @JsonUnwrapped Quota quota,
        @JsonUnwrapped Effect effect,
        @JsonUnwrapped @Nullable Answer answer) {

    /** For whom. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Match(
            @Nullable String method,
            @Nullable String path,
            @Nullable String user) {

        static Match of(FaultMatch match) {
            return new Match(match.method(), match.path(), match.user());
        }
    }

    /** How often. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Quota(
            @Nullable Long times,
            @Nullable Double probability,
            long seed,
            @JsonProperty("for") @Nullable String lasting) {

        static Quota of(FaultQuota quota) {
            Duration lasting = quota.lasting();
            return new Quota(
                    quota.times(),
                    quota.probability() == 1 ? null : (Double) quota.probability(),
                    quota.seed(),
                    lasting == null ? null : Durations.format(lasting));
        }
    }

    /** What becomes of a request. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Effect(
            @Nullable String when,
            @Nullable Object latency,
            @Nullable Object drop,
            @Nullable Double cut,
            @Nullable Boolean garble,
            @Nullable Long drip,
            @Nullable Boolean readOnly,
            @Nullable Boolean stale) {

        static Effect of(FaultEffect effect) {
            Latency latency = effect.latency();
            return new Effect(
                    effect.after() ? "after" : null,
                    latency == null ? null : Latencies.write(latency),
                    drop(effect.drop()),
                    effect.cut(),
                    set(effect.garble()),
                    effect.drip(),
                    set(effect.readOnly()),
                    set(effect.stale()));
        }

        private static @Nullable Boolean set(boolean flag) {
            return flag ? Boolean.TRUE : null;
        }

        private static @Nullable Object drop(Drop drop) {
            return switch (drop) {
                case NONE -> null;
                case CLOSE -> true;
                case RESET -> "reset";
            };
        }
    }

    /** What is answered. A header without a value is left out of the answer. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Answer(
            int status,
            @Nullable String message,
            @Nullable String body,

            @JsonInclude(content = JsonInclude.Include.ALWAYS) @Nullable
            Map<String, @Nullable String> headers) {

        static Answer of(FaultAnswer answer) {
            Map<String, @Nullable String> headers = new LinkedHashMap<>();
            answer.headers().forEach((name, value) -> headers.put(name, value.orElse(null)));
            return new Answer(answer.status(), answer.message(), answer.body(), headers.isEmpty() ? null : headers);
        }
    }

    static FaultBean of(Fault fault, boolean active) {
        FaultEffect effect = fault.rule().effect();
        FaultAnswer answer = effect.answer();
        return new FaultBean(
                fault.id(),
                active,
                fault.met(),
                fault.acted(),
                fault.left().orElse(null),
                Match.of(fault.rule().match()),
                Quota.of(fault.rule().quota()),
                Effect.of(effect),
                answer == null ? null : Answer.of(answer));
    }
}
