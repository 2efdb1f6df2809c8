package dev.backlot.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.backlot.kernel.Problem;
import dev.backlot.security.MovableClock;
import dev.backlot.user.Users;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mockito.Mockito;

/** Whom faults meet, how often they act, and until when. */
class FaultsTest {

    private static final FaultCall GET = new FaultCall("GET", "/rest/api/2/myself", "", "fred");
    private static final FaultCall POST = new FaultCall("POST", "/rest/agile/1.0/sprint/7/issue", "", "fred");

    private final MovableClock clock = new MovableClock(Instant.parse("2026-08-14T12:00:00Z"));
    private final Faults faults = new Faults(Mockito.mock(Users.class), clock);

    @Test
    void methodPathAndUserHaveToBeTheSame() {
        Fault fault = faults.add(status(new FaultMatch("post", "/rest/agile/1.0/sprint/*/issue", null), always()));

        assertThat(faults.plan(POST).acting()).containsExactly(fault);
        assertThat(faults.plan(new FaultCall("PUT", POST.path(), "", "fred")).isNothing())
                .isTrue();
        assertThat(faults.plan(new FaultCall("POST", "/rest/agile/1.0/sprint/7/8/issue", "", "fred"))
                        .isNothing())
                .isTrue();
        assertThat(new FaultMatch(null, "/rest/**", "Fred").meets(GET)).isTrue();
        assertThat(new FaultMatch(null, "/rest/**", "admin").meets(GET)).isFalse();
        assertThat(new FaultMatch(null, null, null).meets(GET)).isTrue();
        assertThat(fault.met()).isEqualTo(1);
    }

    @Test
    void whatIsUsedUpActsNoMore() {
        Fault fault = faults.add(status(anything(), new FaultQuota(2L, 1, 0, null)));

        assertThat(acts(fault, 3)).containsExactly(true, true, false);
        assertThat(fault.left()).contains(0L);
        assertThat(fault.met()).isEqualTo(2);
        assertThat(faults.isActive(fault)).isFalse();
        assertThat(faults.all()).containsExactly(fault);
    }

    @Test
    void timeIsTheServersClock() {
        Fault fault = faults.add(status(anything(), new FaultQuota(null, 1, 0, Duration.ofSeconds(30))));

        clock.advance(Duration.ofMillis(29_999));
        assertThat(acts(fault, 1)).containsExactly(true);
        clock.advance(Duration.ofMillis(1));
        assertThat(acts(fault, 1)).containsExactly(false);
    }

    @Test
    void chanceIsTheSameForTheSameSeed() {
        List<Boolean> first = acts(faults.add(status(anything(), new FaultQuota(null, 0.25, 42, null))), 400);
        faults.clear();
        Fault second = faults.add(status(anything(), new FaultQuota(null, 0.25, 42, null)));

        assertThat(acts(second, 400)).isEqualTo(first);
        assertThat(second.met()).isEqualTo(400);
        assertThat(second.acted()).isBetween(70L, 130L);
        assertThat(first.stream().filter(acts -> acts).count()).isEqualTo(second.acted());
    }

    @Test
    void allThatARequestMeetsActUpToTheFirstThatEndsIt() {
        Fault slow = faults.add(rule(effect(new Latency.Fixed(5), null, FaultEffect.Drop.NONE, false)));
        Fault refusing = faults.add(status(anything(), new FaultQuota(1L, 1, 0, null)));
        Fault dropping = faults.add(rule(effect(null, null, FaultEffect.Drop.CLOSE, false)));

        assertThat(faults.plan(GET).acting()).containsExactly(slow, refusing);
        assertThat(dropping.met()).isZero();
        assertThat(faults.plan(GET).acting()).containsExactly(slow, dropping);
    }

    @Test
    void readOnlyMeetsWhatMayWriteAndStaleMeetsReads() {
        Fault readOnly = faults.add(
                rule(new FaultEffect(false, null, null, FaultEffect.Drop.NONE, null, false, null, true, false)));
        Fault stale = faults.add(
                rule(new FaultEffect(false, null, null, FaultEffect.Drop.NONE, null, false, null, false, true)));

        assertThat(faults.plan(POST).acting()).containsExactly(readOnly);
        FaultPlan first = faults.plan(GET);
        assertThat(first.acting()).isEmpty();
        assertThat(first.learning()).containsExactly(stale);
        KeptAnswer answer = new KeptAnswer(200, null, List.of(), new byte[0]);
        stale.learn(GET, answer);
        stale.learn(GET, new KeptAnswer(404, null, List.of(), new byte[0]));
        assertThat(faults.plan(GET).stale()).isSameAs(answer);
        assertThat(stale.met()).isEqualTo(1);
        assertThat(faults.plan(new FaultCall("GET", GET.path(), "a=b", "fred")).stale())
                .isNull();
    }

    @Test
    @Timeout(10)
    void whoIsHeldIsLetGoWhenTheFaultIsTakenAway() throws InterruptedException {
        Fault fault = faults.add(rule(effect(new Latency.Fixed(1), null, FaultEffect.Drop.NONE, false)));
        Thread held = new Thread(() -> {
            try {
                fault.pause(Duration.ofMinutes(9));
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
        held.start();
        faults.worldReset();
        held.join();
        assertThat(faults.all()).isEmpty();
        assertThat(faults.isIdle()).isTrue();
    }

    @Test
    void latenciesKeepToTheirDistribution() {
        Random random = new Random(1);
        List<Long> uniform = millis(new Latency.Uniform(10, 20), random);
        assertThat(uniform).allMatch(each -> each >= 10 && each <= 20).contains(10L, 20L);
        List<Long> lognormal = millis(new Latency.Lognormal(90, 0.4), random);
        assertThat(lognormal.stream().filter(each -> each < 90).count()).isBetween(400L, 600L);
        assertThat(lognormal).anyMatch(each -> each > 150).noneMatch(each -> each > 1000);
        assertThat(new Latency.Lognormal(600_000, 10).next(new Random(2))).isLessThanOrEqualTo(Latency.LONGEST);
        assertThat(millis(new Latency.Fixed(7), random)).containsOnly(7L);
    }

    @Test
    void garbledBytesAreTheSameForTheSameSeedAndNoTextAnyMore() {
        byte[] body = "{\"key\":\"PR-1\",\"fields\":{\"summary\":\"A story of some length\"}}"
                .getBytes(StandardCharsets.UTF_8);
        Fault fault = faults.add(rule(effect(new Latency.Fixed(1), null, FaultEffect.Drop.NONE, false)));

        byte[] garbled = fault.garbled(body);
        assertThat(garbled).hasSameSizeAs(body).isNotEqualTo(body).isEqualTo(fault.garbled(body));
        assertThat(garbled[0]).isNegative();
        assertThat(fault.garbled(new byte[0])).isEmpty();
    }

    @Test
    void mistakesAreToldByTheirKeys() {
        FaultEffect effect = new FaultEffect(
                false,
                new Latency.Uniform(5, 4),
                new FaultAnswer(99, "a", "b", Map.of("Content-Length", Optional.of("3"))),
                FaultEffect.Drop.CLOSE,
                1.0,
                false,
                0L,
                false,
                false);
        FaultRule wrong = new FaultRule(
                new FaultMatch("P O", "rest", "nobody"), new FaultQuota(0L, 2, 1, Duration.ofDays(2)), effect);

        assertThat(problem(wrong).errors())
                .containsOnlyKeys(
                        "method",
                        "path",
                        "user",
                        "times",
                        "probability",
                        "for",
                        "latency",
                        "cut",
                        "drip",
                        "drop",
                        "status",
                        "body",
                        "headers");
        assertThat(problem(rule(effect(null, null, FaultEffect.Drop.NONE, false)))
                        .messages())
                .containsExactly(FaultTexts.NOTHING);
        assertThat(problem(rule(new FaultEffect(
                                true, null, null, FaultEffect.Drop.NONE, 0.5, false, null, false, false)))
                        .errors())
                .containsOnlyKeys("when");
    }

    @Test
    void thereMayBeNoMoreThanAHundredThatAct() {
        IntStream.range(0, 100).forEach(each -> faults.add(status(anything(), new FaultQuota(1L, 1, 0, null))));
        assertThat(problem(status(anything(), always())).messages()).containsExactly(FaultTexts.TOO_MANY);
        faults.plan(GET);
        Fault last = faults.add(status(anything(), always()));
        assertThat(faults.all()).hasSize(100).endsWith(last);
        assertThat(faults.get(last.id())).isSameAs(last);
    }

    private Problem problem(FaultRule rule) {
        return catchThrowableOfType(Problem.class, () -> faults.add(rule));
    }

    private List<Boolean> acts(Fault fault, int times) {
        return Stream.generate(() -> faults.plan(GET).acting().contains(fault))
                .limit(times)
                .toList();
    }

    private static List<Long> millis(Latency latency, Random random) {
        return Stream.generate(() -> latency.next(random).toMillis())
                .limit(1000)
                .toList();
    }

    private static FaultMatch anything() {
        return new FaultMatch(null, null, null);
    }

    private static FaultQuota always() {
        return new FaultQuota(null, 1, 0, null);
    }

    private static FaultRule status(FaultMatch match, FaultQuota quota) {
        return new FaultRule(
                match, quota, effect(null, new FaultAnswer(503, null, null, Map.of()), FaultEffect.Drop.NONE, false));
    }

    private static FaultRule rule(FaultEffect effect) {
        return new FaultRule(anything(), always(), effect);
    }

    private static FaultEffect effect(
            @Nullable Latency latency, @Nullable FaultAnswer answer, FaultEffect.Drop drop, boolean after) {
        return new FaultEffect(after, latency, answer, drop, null, false, null, false, false);
    }
}
