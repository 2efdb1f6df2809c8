package dev.backlot.fault;

import dev.backlot.fault.Latency.Fixed;
import dev.backlot.fault.Latency.Lognormal;
import dev.backlot.fault.Latency.Uniform;
import dev.backlot.kernel.Problem;
import dev.backlot.user.Users;
import dev.backlot.user.Viewer;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a fault must be like to make sense. All mistakes are told at once. */
final class FaultRules {

    private static final int LONGEST_PATH = 255;
    private static final int LARGEST_BODY = 1024 * 1024;
    private static final double WIDEST = 10;
    private static final Duration LONGEST = Duration.ofHours(24);
    private static final Pattern METHOD = Pattern.compile("[A-Z]{1,20}");
    private static final Pattern HEADER = Pattern.compile("[A-Za-z0-9-]{1,64}");
    private static final Pattern VALUE = Pattern.compile("[\\x20-\\x7e]{0,1000}");

    /** A wrong one would make two answers of one, for whoever reads the connection. */
    private static final Set<String> FRAMING = Set.of("content-length", "transfer-encoding", "connection");

    private final Map<String, String> mistakes = new LinkedHashMap<>();

    private FaultRules() {}

    static void check(FaultRule rule, Users users) {
        FaultRules rules = new FaultRules();
        rules.match(rule.match(), users);
        rules.quota(rule.quota());
        rules.effect(rule.effect());
        if (!rules.mistakes.isEmpty()) {
            throw Problem.invalidFields(rules.mistakes);
        }
        if (rule.effect().isNothing()) {
            throw Problem.invalid(FaultTexts.NOTHING);
        }
    }

    private void match(FaultMatch match, Users users) {
        String path = match.path();
        String method = match.method();
        String user = match.user();
        require(path == null || (path.startsWith("/") && path.length() <= LONGEST_PATH), "path", FaultTexts.PATH);
        require(method == null || METHOD.matcher(method).matches(), "method", FaultTexts.METHOD);
        if (user != null && !user.equals(Viewer.anonymous().name())) {
            require(users.byName(user).isPresent(), "user", FaultTexts.unknownUser(user));
        }
    }

    private void quota(FaultQuota quota) {
        Long times = quota.times();
        Duration lasting = quota.lasting();
        require(times == null || times > 0, "times", FaultTexts.TIMES);
        require(quota.probability() > 0 && quota.probability() <= 1, "probability", FaultTexts.PROBABILITY);
        require(
                lasting == null || (!lasting.isNegative() && !lasting.isZero() && lasting.compareTo(LONGEST) <= 0),
                "for",
                FaultTexts.LASTING);
    }

    private void effect(FaultEffect effect) {
        Double cut = effect.cut();
        Long drip = effect.drip();
        Latency latency = effect.latency();
        FaultAnswer answer = effect.answer();
        require(latency == null || isSane(latency), "latency", FaultTexts.LATENCY);
        require(cut == null || (cut >= 0 && cut < 1), "cut", FaultTexts.CUT);
        require(drip == null || drip > 0, "drip", FaultTexts.DRIP);
        if (answer != null) {
            require(effect.drop() == FaultEffect.Drop.NONE, "drop", FaultTexts.DROP);
            answer(answer);
        }
        boolean somethingAfter = latency != null || answer != null || effect.drop() != FaultEffect.Drop.NONE;
        require(!effect.after() || somethingAfter, "when", FaultTexts.AFTER);
    }

    private void answer(FaultAnswer answer) {
        String body = answer.body();
        require(answer.status() >= 200 && answer.status() <= 599, "status", FaultTexts.STATUS);
        require(body == null || (answer.message() == null && body.length() <= LARGEST_BODY), "body", FaultTexts.BODY);
        answer.headers().forEach((name, value) -> require(isHeader(name, value), "headers", FaultTexts.HEADER));
    }

    private static boolean isHeader(String name, Optional<String> value) {
        return HEADER.matcher(name).matches()
                && !FRAMING.contains(name.toLowerCase(Locale.ROOT))
                && value.map(text -> VALUE.matcher(text).matches()).orElse(true);
    }

    private static boolean isSane(Latency latency) {
        if (latency instanceof Uniform uniform) {
            return isTime((double) uniform.lower())
                    && isTime((double) uniform.upper())
                    && uniform.lower() <= uniform.upper();
        }
        if (latency instanceof Lognormal lognormal) {
            return isTime(lognormal.median()) && lognormal.sigma() >= 0 && lognormal.sigma() <= WIDEST;
        }
        return latency instanceof Fixed fixed && isTime((double) fixed.millis());
    }

    private static boolean isTime(double millis) {
        return millis >= 0 && millis <= (double) Latency.LONGEST.toMillis();
    }

    private void require(boolean good, String key, String message) {
        if (!good) {
            mistakes.put(key, message);
        }
    }
}
