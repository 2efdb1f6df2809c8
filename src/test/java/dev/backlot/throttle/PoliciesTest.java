package dev.backlot.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backlot.security.MovableClock;
import dev.backlot.user.Viewer;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of each API's limits, with a clock to move. */
class PoliciesTest {

    private static final Viewer FRED = new Viewer(1L, "Fred", Set.of(), false, ZoneOffset.UTC);
    private static final Viewer ADMIN = new Viewer(2L, "admin", Set.of(), true, ZoneOffset.UTC);

    private final MovableClock clock = new MovableClock(Instant.parse("2026-08-14T12:00:00Z"));
    private final Buckets buckets = new LocalBuckets(clock);

    @Test
    void aUserHasABucketThatFillsUpSmoothly() {
        Policy policy = jira(Mode.LIMIT, new Limit(2, 10, 3));

        assertThat(judge(policy, FRED)).isEqualTo(new Verdict(PolicyKind.JIRA, true, 3, 2, 2, 10, 0L));
        assertThat(judge(policy, FRED)).isEqualTo(new Verdict(PolicyKind.JIRA, true, 3, 1, 2, 10, 0L));
        assertThat(judge(policy, FRED)).isEqualTo(new Verdict(PolicyKind.JIRA, true, 3, 0, 2, 10, 5L));
        assertThat(judge(policy, FRED)).isEqualTo(new Verdict(PolicyKind.JIRA, false, 3, 0, 2, 10, 5L));
        clock.advance(Duration.ofMillis(1));
        assertThat(judge(policy, FRED).retryAfter()).as("rounded up").isEqualTo(5);
        clock.advance(Duration.ofMillis(4998));
        assertThat(judge(policy, FRED).granted()).isFalse();
        assertThat(judge(policy, FRED).retryAfter()).as("a millisecond").isEqualTo(1);
        clock.advance(Duration.ofMillis(1));
        assertThat(judge(policy, FRED).granted()).isTrue();
        clock.advance(Duration.ofDays(1));
        assertThat(judge(policy, FRED).remaining()).as("no more than fit in").isEqualTo(2);
    }

    @Test
    void whoCallsOnceASecondGetsOneMoreThanTheBucketHolds() {
        Policy policy = jira(Mode.LIMIT, new Limit(5, 60, 15));

        long granted = IntStream.range(0, 18)
                .filter(call -> {
                    boolean success = judge(policy, FRED).granted();
                    clock.advance(Duration.ofSeconds(1));
                    return success;
                })
                .count();
        assertThat(granted).isEqualTo(16);
    }

    @Test
    void usersAndAddressesDoNotShareABucket() {
        Policy policy = jira(Mode.LIMIT, new Limit(1, 10, 1));

        for (int round = 0; round < 2; round++) {
            boolean first = round == 0;
            assertThat(judge(policy, FRED).granted()).isEqualTo(first);
            assertThat(judge(policy, ADMIN).granted()).as("administrators too").isEqualTo(first);
            assertThat(judge(policy, anonymous("10.0.0.1")).granted()).isEqualTo(first);
            assertThat(judge(policy, anonymous("10.0.0.2")).granted()).isEqualTo(first);
        }
    }

    @Test
    void allowedRequestsAreNotCounted() {
        assertThat(jira(Mode.ALLOW, new Limit(1, 10, 1)).judge(call(FRED), buckets))
                .isEmpty();
    }

    @Test
    void blockedRequestsAreToldToWaitForever() {
        Policy policy = jira(Mode.BLOCK, new Limit(30, 10, 30));

        assertThat(judge(policy, FRED)).isEqualTo(new Verdict(PolicyKind.JIRA, false, 0, 0, 0, 10, Long.MAX_VALUE));
    }

    @Test
    void usersMayBeExemptedEachWay() {
        Limit two = new Limit(2, 10, 2);
        Limit own = new Limit(1, 60, 5);
        Policy limited = jira(settings(Mode.LIMIT, two, Map.of("fred", new Rule(Mode.LIMIT, own))));
        Policy allowed = jira(settings(Mode.LIMIT, two, Map.of("fred", new Rule(Mode.ALLOW, null))));
        Policy blocked = jira(settings(Mode.ALLOW, two, Map.of("fred", new Rule(Mode.BLOCK, null))));

        assertThat(judge(limited, FRED)).isEqualTo(new Verdict(PolicyKind.JIRA, true, 5, 4, 1, 60, 0L));
        assertThat(judge(limited, ADMIN).limit()).isEqualTo(2);
        assertThat(allowed.judge(call(FRED), buckets)).isEmpty();
        assertThat(judge(blocked, FRED).granted()).isFalse();
        assertThat(blocked.judge(call(ADMIN), buckets)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/rest/api/2/issue/PR-1,,false,true",
        "/rest/api/2/serverInfo,,false,false",
        "/rest/agile/1.0/board/1/issue,,false,false",
        "/rest/agile/1.0/board,,false,true",
        "/rest/api/2/issue/PR-1,robot,false,false",
        "/rest/api/2/issue/PR-1,other,false,true",
        "/rest/api/2/issue/PR-1,,true,false"
    })
    void pathsClientsAndPagesMayBeFree(String path, String client, boolean fromPages, boolean counts) {
        Policy policy = jira(new RateLimitSettings(
                true,
                Mode.BLOCK,
                new Limit(1, 1, 1),
                1,
                Map.of(),
                List.of("/rest/api/2/serverInfo", "/rest/agile/*/board/*/**"),
                List.of("robot"),
                List.of()));

        assertThat(policy.judge(new Call(FRED, path, "10.0.0.1", client, fromPages), buckets))
                .matches(verdict -> verdict.isPresent() == counts);
    }

    @Test
    void theCloudsBurstsAreABucketToo() {
        Policy policy = new CloudPolicy(PolicyKind.JIRA_CLOUD.usual(), "cloud");

        assertThat(judge(policy, FRED)).isEqualTo(new Verdict(PolicyKind.JIRA_CLOUD, true, 350, 349, 100, 1, 0L));
        IntStream.range(0, 349).forEach(call -> judge(policy, FRED));
        assertThat(judge(policy, FRED)).isEqualTo(new Verdict(PolicyKind.JIRA_CLOUD, false, 350, 0, 100, 1, 1L));
    }

    @Test
    void alignBlocksAnAddressForAMinute() {
        Policy policy = new AlignPolicy(PolicyKind.ALIGN.usual(), 60, "align");

        for (int call = 0; call < 600; call++) {
            assertThat(judge(policy, FRED).granted()).isTrue();
            clock.advance(Duration.ofMillis(90));
        }
        assertThat(judge(policy, FRED)).as("call 601 within the minute").isEqualTo(alignRefusal(60));
        clock.advance(Duration.ofSeconds(10));
        assertThat(judge(policy, ADMIN)).as("the same address").isEqualTo(alignRefusal(50));
        assertThat(judge(policy, anonymous("10.0.0.2")).granted()).as("another").isTrue();
        clock.advance(Duration.ofMillis(49_999));
        assertThat(judge(policy, FRED)).isEqualTo(alignRefusal(1));
        clock.advance(Duration.ofMillis(1));
        assertThat(judge(policy, FRED).remaining()).as("a new window").isEqualTo(599);
    }

    @Test
    void alignBeginsANewWindowAfterAMinute() {
        Policy policy = new AlignPolicy(new Limit(2, 60, 2), 60, "align");

        judge(policy, FRED);
        clock.advance(Duration.ofSeconds(59));
        assertThat(judge(policy, FRED).remaining()).isZero();
        clock.advance(Duration.ofSeconds(1));
        assertThat(judge(policy, FRED).remaining()).isEqualTo(1);
    }

    @Test
    void ativoCountsAllCallersTogetherAndSaysNothing() {
        Policy policy = new AtivoPolicy(PolicyKind.ATIVO.usual(), "ativo");

        for (int call = 0; call < 100; call++) {
            assertThat(judge(policy, call % 2 == 0 ? call(FRED) : anonymous("10.0.0." + call))
                            .granted())
                    .isTrue();
        }
        assertThat(judge(policy, ADMIN)).isEqualTo(new Verdict(PolicyKind.ATIVO, false, 100, 0, 100, 180, null));
        clock.advance(Duration.ofMinutes(3));
        assertThat(judge(policy, ADMIN).granted()).isTrue();
    }

    @Test
    void thePolicyOfTheLongestPathHolds() {
        Limit limit = new Limit(1, 1, 1);
        RateLimitSettings settings = new RateLimitSettings(
                true,
                Mode.LIMIT,
                limit,
                1,
                Map.of(),
                List.of(),
                List.of(),
                List.of(
                        new PrefixRule("/rest/align", PolicyKind.ALIGN, limit, 60),
                        new PrefixRule("/rest/align/ativo", PolicyKind.ATIVO, limit, 60),
                        new PrefixRule("/cloud", PolicyKind.JIRA_CLOUD, limit, 60),
                        new PrefixRule("/dc", PolicyKind.JIRA, limit, 60)));
        Regime regime = Regime.of(StoredRules.configured(settings), List.of());

        assertThat(kind(regime, "/rest/align/api/2/epics")).isEqualTo(PolicyKind.ALIGN);
        assertThat(kind(regime, "/rest/align")).isEqualTo(PolicyKind.ALIGN);
        assertThat(kind(regime, "/rest/aligned")).isEqualTo(PolicyKind.JIRA);
        assertThat(kind(regime, "/rest/align/ativo/1")).isEqualTo(PolicyKind.ATIVO);
        assertThat(kind(regime, "/cloud/rest/api/3")).isEqualTo(PolicyKind.JIRA_CLOUD);
        assertThat(kind(regime, "/dc/rest")).isEqualTo(PolicyKind.JIRA);
        assertThat(kind(regime, "/secure/attachment/1/a.txt")).isEqualTo(PolicyKind.JIRA);
        assertThat(regime.policy("/favicon.ico")).isEmpty();
    }

    private static PolicyKind kind(Regime regime, String path) {
        return regime.policy(path).orElseThrow().forced(null).policy();
    }

    private static Verdict alignRefusal(long wait) {
        return new Verdict(PolicyKind.ALIGN, false, 600, 0, 600, 60, wait);
    }

    private static Policy jira(Mode mode, Limit limit) {
        return jira(settings(mode, limit, Map.of()));
    }

    private static Policy jira(RateLimitSettings settings) {
        return Regime.of(StoredRules.configured(settings), List.of()).jira();
    }

    private static RateLimitSettings settings(Mode mode, Limit limit, Map<String, Rule> users) {
        return new RateLimitSettings(true, mode, limit, Long.MAX_VALUE, users, List.of(), List.of(), List.of());
    }

    private Verdict judge(Policy policy, Viewer viewer) {
        return judge(policy, call(viewer));
    }

    private Verdict judge(Policy policy, Call call) {
        return Objects.requireNonNull(policy.judge(call, buckets).orElse(null));
    }

    private static Call call(Viewer viewer) {
        return new Call(viewer, "/rest/api/2/myself", "10.0.0.1", null, false);
    }

    private static Call anonymous(String address) {
        return new Call(Viewer.anonymous(), "/rest/api/2/myself", address, null, false);
    }
}
