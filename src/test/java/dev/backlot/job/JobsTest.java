package dev.backlot.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.backlot.kernel.Problem;
import dev.backlot.world.WorldTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is kept of long work, how it ends, and how it is stopped. */
@Timeout(30)
class JobsTest {

    private static final Instant NOON = Instant.parse("2026-08-14T12:00:00Z");
    private static final Duration LONG = Duration.ofSeconds(20);

    private final Jobs jobs = new Jobs(new WorldTime(Clock.fixed(NOON, ZoneOffset.UTC), Instant.EPOCH));

    @Test
    void workInTheCallersThreadIsAJob() {
        Thread caller = Thread.currentThread();
        String result = jobs.run("seed", job -> {
            assertThat(Thread.currentThread()).isSameAs(caller);
            assertThat(job.state()).isEqualTo(Job.State.RUNNING);
            assertThat(job.total()).isNull();
            job.expect(10, "pages");
            job.advance(10);
            job.expect(5, "issues");
            assertThat(job.done()).isZero();
            job.advance(2);
            job.advance(1);
            job.tell("at it");
            return "made";
        });

        assertThat(result).isEqualTo("made");
        Job job = jobs.require(1);
        assertThat(job.kind()).isEqualTo("seed");
        assertThat(job.state()).isEqualTo(Job.State.DONE);
        assertThat(job.done()).isEqualTo(3);
        assertThat(job.total()).isEqualTo(5);
        assertThat(job.unit()).isEqualTo("issues");
        assertThat(job.message()).isEqualTo("at it");
        assertThat(job.started()).as("the time of day, not of the world").isEqualTo(NOON);
        assertThat(job.ended()).isEqualTo(NOON);
    }

    @Test
    void aFailureIsToldInOurOwnWords() {
        Problem refused = Problem.invalid(List.of("Not so."), Map.of("name", "Too long."));
        assertThatThrownBy(() -> jobs.run("a", job -> {
                    throw refused;
                }))
                .isSameAs(refused);
        IllegalStateException broken = new IllegalStateException("select secret from inside");
        assertThatThrownBy(() -> jobs.run("b", job -> {
                    throw broken;
                }))
                .isSameAs(broken);
        Job third = end(jobs.start("c", job -> {
            throw broken;
        }));

        assertThat(jobs.all()).extracting(Job::kind).containsExactly("c", "b", "a");
        assertThat(jobs.all()).extracting(Job::state).containsOnly(Job.State.FAILED);
        assertThat(jobs.require(1).message()).isEqualTo("Not so. name: Too long.");
        assertThat(jobs.require(2).message()).isEqualTo(JobTexts.FAILED);
        assertThat(third.message()).isEqualTo(JobTexts.FAILED);
    }

    @Test
    void aJobIsStoppedWhereItLooks() {
        CountDownLatch stopped = new CountDownLatch(1);
        Job job = jobs.start("clone", each -> {
            each.expect(2, "pages");
            waitFor(stopped);
            each.advance(1);
            throw new AssertionError("It went on");
        });
        assertThat(jobs.await(job.id(), Duration.ZERO).state()).isEqualTo(Job.State.RUNNING);
        assertThat(jobs.stop(job.id())).isSameAs(job);
        stopped.countDown();

        assertThat(end(job).state()).isEqualTo(Job.State.STOPPED);
        assertThat(job.message()).isEqualTo("Stopped.");
        assertThat(job.done()).isEqualTo(1);
    }

    @Test
    void onlyAWaitForOthersIsInterrupted() {
        CountDownLatch never = new CountDownLatch(1);
        CountDownLatch waiting = new CountDownLatch(1);
        AtomicReference<Boolean> left = new AtomicReference<>();
        Job job = jobs.start("clone", each -> {
            try {
                each.waiting(() -> {
                    waiting.countDown();
                    never.await();
                    return true;
                });
            } catch (Problem told) {
                left.set(Thread.currentThread().isInterrupted());
                throw told;
            } catch (Exception other) {
                throw new IllegalStateException(other);
            }
        });
        waitFor(waiting);
        jobs.stop(job.id());
        assertThat(end(job).state()).isEqualTo(Job.State.STOPPED);
        assertThat(left.get()).as("whoever clears up may use the database").isFalse();
    }

    @Test
    void whatHasEndedIsNotStoppedAnyMore() {
        jobs.run("seed", job -> true);
        assertThat(jobs.stop(1).state()).isEqualTo(Job.State.DONE);
        assertThatThrownBy(() -> jobs.stop(2)).isInstanceOf(Problem.class).hasMessageContaining("There is no job 2.");
    }

    @Test
    void fiftyAreKeptAndThoseThatRun() {
        CountDownLatch end = new CountDownLatch(1);
        Job first = jobs.start("long", job -> waitFor(end));
        for (int index = 0; index < 60; index++) {
            jobs.run("short", job -> true);
        }
        assertThat(jobs.all()).hasSize(50).contains(first);
        assertThat(jobs.all().get(0).id()).isEqualTo(61);
        end.countDown();
        end(first);
        jobs.run("short", job -> true);
        assertThat(jobs.all()).hasSize(50).doesNotContain(first);
    }

    @Test
    void aResetStopsAllAndForgetsWhatEnded() {
        Job job = jobs.start("long", untilStopped());
        jobs.run("short", each -> {
            jobs.worldReset();
            assertThat(each.state()).as("whoever resets is not stopped by it").isEqualTo(Job.State.RUNNING);
            each.check();
            return true;
        });
        assertThat(job.state()).isEqualTo(Job.State.STOPPED);
        jobs.worldReset();
        assertThat(jobs.all()).isEmpty();
        assertThat(jobs.<Long>run("short", Job::id)).isEqualTo(3);
    }

    @Test
    void theServersEndStopsAll() {
        Job job = jobs.start("long", untilStopped());
        jobs.stopEverywhere();
        assertThat(end(job).state()).isEqualTo(Job.State.STOPPED);
    }

    /** Waits for something that never comes. */
    static Consumer<Job> untilStopped() {
        return job -> {
            try {
                job.waiting(() -> {
                    new CountDownLatch(1).await();
                    return true;
                });
            } catch (Problem stopped) {
                throw stopped;
            } catch (Exception other) {
                throw new IllegalStateException(other);
            }
        };
    }

    private Job end(Job job) {
        return jobs.await(job.id(), LONG);
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
