package dev.backlot.job;

import dev.backlot.kernel.Problem;
import dev.backlot.world.CurrentWorld;
import dev.backlot.world.Daemons;
import dev.backlot.world.LiveWorld;
import dev.backlot.world.PerWorld;
import dev.backlot.world.WorldReset;
import dev.backlot.world.WorldTime;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/**
 * The jobs of the present thread's world: those that run, and the last that ended. They are in memory only; a reset stops
 * them.
 */
@Service
public class Jobs implements WorldReset {

    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);

    /** How many a world remembers; ours. */
    private static final int REMEMBERED = 50;

    /** How long a reset waits for what it stopped; ours. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** The jobs of a world, newest first. */
    private static final class Kept {

        private final Deque<Job> jobs = new ArrayDeque<>();
        private long last;

        synchronized Job add(String kind, WorldTime time) {
            last++;
            Job job = new Job(last, kind, time.timeOfDay());
            jobs.addFirst(job);
            Iterator<Job> oldest = jobs.descendingIterator();
            while (jobs.size() > REMEMBERED && oldest.hasNext()) {
                if (!oldest.next().isRunning()) {
                    oldest.remove();
                }
            }
            return job;
        }

        synchronized List<Job> all() {
            return List.copyOf(jobs);
        }

        synchronized void forgetEnded() {
            jobs.removeIf(job -> !job.isRunning());
        }
    }

    private final PerWorld<Kept> kept = new PerWorld<>(Kept::new);
    private final Set<Job> running = ConcurrentHashMap.newKeySet();
    private final ThreadFactory threads = Daemons.named("job");
    private final WorldTime time;

    Jobs(WorldTime time) {
        this.time = time;
    }

    /** All of them, the newest first: those that run, and of those that ended as many as make up 50. */
    public List<Job> all() {
        return kept.get().all();
    }

    /**
     * The one with this number.
     *
     * @throws Problem where there is none, or it is forgotten
     */
    public Job require(long id) {
        return all().stream()
                .filter(job -> job.id() == id)
                .findFirst()
                .orElseThrow(() -> Problem.notFound(JobTexts.unknown(id)));
    }

    /** Does something as a job in the caller's thread; what that throws is thrown on. */
    public <T> T run(String kind, Function<Job, T> work) {
        return run(begin(kind), work);
    }

    /**
     * Begins something as a job in a thread of its own, in the present thread's world. Nobody is logged in there. A failure is
     * told by the job; one that nobody expected is told in full by the server's log alone.
     *
     * @return the job, which is running
     */
    public Job start(String kind, Consumer<Job> work) {
        LiveWorld world = CurrentWorld.named();
        Job job = begin(kind);
        threads.newThread(() ->
                        work(job, world == null ? work : each -> CurrentWorld.run(world, () -> work.accept(each))))
                .start();
        return job;
    }

    /**
     * Asks a job to stop, which it does as soon as it notices; where it {@linkplain Job#waiting waits}, it is interrupted. One that
     * has ended stays as it is.
     *
     * @throws Problem where there is no such job
     */
    public Job stop(long id) {
        Job job = require(id);
        if (job.isRunning()) {
            job.stop();
        }
        return job;
    }

    /**
     * Waits until a job has ended or the time is over.
     *
     * @throws Problem where there is no such job, or the server stops
     */
    public Job await(long id, Duration longest) {
        Job job = require(id);
        await(job, longest);
        return job;
    }

    /** Stops what runs in the present thread's world, and waits some seconds for it to end. */
    public void stopAll() {
        List<Job> others = all().stream()
                .filter(Job::isRunning)
                .filter(job -> !job.isWorkOf(Thread.currentThread()))
                .toList();
        others.forEach(Job::stop);
        others.forEach(job -> await(job, PATIENCE));
    }

    /** What runs is stopped, what has ended is forgotten; numbers go on. */
    @Override
    public void worldReset() {
        stopAll();
        kept.get().forgetEnded();
    }

    /** Before the server waits for its last requests: those that are jobs would take too long. */
    @EventListener(ContextClosedEvent.class)
    void stopEverywhere() {
        running.forEach(Job::stop);
    }

    private Job begin(String kind) {
        Job job = kept.get().add(kind, time);
        running.add(job);
        return job;
    }

    private <T> T run(Job job, Function<Job, T> work) {
        job.workIn(Thread.currentThread());
        Job.State last = Job.State.FAILED;
        @Nullable String why = JobTexts.FAILED;
        try {
            T result = work.apply(job);
            last = Job.State.DONE;
            why = job.message();
            return result;
        } catch (Problem problem) {
            why = told(problem);
            throw problem;
        } finally {
            running.remove(job);
            boolean broken = last == Job.State.FAILED && job.isStopped();
            job.end(broken ? Job.State.STOPPED : last, broken ? JobTexts.STOPPED : why, time.timeOfDay());
        }
    }

    private void work(Job job, Consumer<Job> work) {
        try {
            run(job, each -> {
                work.accept(each);
                return each;
            });
        } catch (Problem told) {
            LOG.debug("The job {} {} failed", job.kind(), job.id(), told);
        } catch (RuntimeException unexpected) {
            if (!job.isStopped()) {
                LOG.error("The job {} {} failed", job.kind(), job.id(), unexpected);
            }
        }
    }

    private static void await(Job job, Duration longest) {
        try {
            job.await(longest);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw Problem.unavailable(JobTexts.SERVER_STOPS);
        }
    }

    private static String told(Problem problem) {
        return Stream.concat(
                        problem.messages().stream(),
                        problem.errors().entrySet().stream().map(wrong -> wrong.getKey() + ": " + wrong.getValue()))
                .collect(Collectors.joining(" "));
    }
}
