package dev.backlot.api.control;

import dev.backlot.api.JsonBody;
import dev.backlot.kernel.Change;
import dev.backlot.kernel.Problem;
import dev.backlot.throttle.Limit;
import dev.backlot.throttle.Mode;
import dev.backlot.throttle.PolicyKind;
import dev.backlot.throttle.PrefixRule;
import dev.backlot.throttle.RateLimitSettings;
import dev.backlot.throttle.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Reads limits. What a body leaves out, or has null, is as it would be if nobody set it. */
final class RateLimitBodies {

    private RateLimitBodies() {}

    static RateLimitSettings settings(JsonBody body, RateLimitSettings usual) {
        Limit limit = limit(body, usual.limit());
        return new RateLimitSettings(
                given(body.flag("enabled"), usual.enabled()),
                mode(body, usual.mode()),
                limit,
                number(body, "blockedRetryAfter", usual.blockedRetryAfter()),
                list(body, "users", usual.users(), key -> users(body, limit)),
                list(body, "urls", usual.urls(), body::texts),
                list(body, "clients", usual.clients(), body::texts),
                list(body, "prefixes", usual.prefixes(), key -> prefixes(body)));
    }

    static Rule rule(JsonBody body, Limit usual) {
        return new Rule(mode(body, Mode.LIMIT), limit(body, usual));
    }

    static long number(JsonBody body, String key, long usual) {
        return given(body.number(key), usual);
    }

    private static Map<String, Rule> users(JsonBody body, Limit usual) {
        Map<String, Rule> rules = new HashMap<>();
        for (JsonBody each : body.objects("users")) {
            rules.put(text(each, "name").toLowerCase(Locale.ROOT), rule(each, usual));
        }
        return rules;
    }

    private static List<PrefixRule> prefixes(JsonBody body) {
        return body.objects("prefixes").stream()
                .map(each -> {
                    PolicyKind policy = PolicyKind.of(text(each, "policy"));
                    return new PrefixRule(
                            text(each, "prefix"),
                            policy,
                            limit(each, policy.usual()),
                            number(each, "block", PrefixRule.USUAL_BLOCK));
                })
                .toList();
    }

    private static Limit limit(JsonBody body, Limit usual) {
        return new Limit(
                number(body, "requests", usual.requests()),
                number(body, "interval", usual.seconds()),
                number(body, "maxRequests", usual.max()));
    }

    private static Mode mode(JsonBody body, Mode usual) {
        String name = body.text("mode").or(null);
        return name == null ? usual : Mode.of(name);
    }

    private static String text(JsonBody body, String key) {
        String text = body.text(key).or(null);
        if (text == null) {
            throw Problem.invalidField(key, "The value of '" + key + "' is required.");
        }
        return text;
    }

    private static <T> T given(Change<T> change, T usual) {
        T value = change.or(null);
        return value == null ? usual : value;
    }

    private static <T> T list(JsonBody body, String key, T usual, Function<String, T> reader) {
        return body.json(key).filter(value -> !value.isNull()).isPresent() ? reader.apply(key) : usual;
    }
}
