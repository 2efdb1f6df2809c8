package dev.backlot.webhook;

import dev.backlot.world.CurrentWorld;
import dev.backlot.world.Daemons;
import dev.backlot.world.LiveWorld;
import dev.backlot.world.PerWorld;
import dev.backlot.world.WorldReset;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Sends what waits, queue by queue. It is woken after each commit that left something, and at the start for what a server that
 * was killed left. What was sent is noted after the answer, so what a killed server was just sending is sent twice, with the
 * same identifier.
 */
@Component
class Dispatcher implements DisposableBean, WorldReset {

    /** The threads in which webhooks are sent. */
    static final ThreadFactory THREADS = Daemons.named("webhooks");

    /** How many things are sent at once. */
    static final int MOST_AT_ONCE = 32;

    /** How many ended deliveries a world remembers, about; ours. */
    static final int REMEMBERED = 1000;

    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);
    private static final int IDLE_SECONDS = 10;
    private static final int MOST_FAILURES = 10;

    /** What is sent, and how its receiver is called. */
    private record Letter(Delivery delivery, DeliveryTable.Access access) {}

    private final DeliveryTable deliveries;
    private final Sender sender;
    private final WebhookProperties properties;
    private final Clock clock;
    private final PerWorld<AtomicReference<Queues>> queues = new PerWorld<>(() -> new AtomicReference<>(new Queues()));
    private final ThreadPoolExecutor workers = new ThreadPoolExecutor(
            MOST_AT_ONCE, MOST_AT_ONCE, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), THREADS);
    private final ScheduledThreadPoolExecutor later = new ScheduledThreadPoolExecutor(1, THREADS);

    Dispatcher(DeliveryTable deliveries, Sender sender, WebhookProperties properties, Clock clock) {
        this.deliveries = deliveries;
        this.sender = sender;
        this.properties = properties;
        this.clock = clock;
        workers.allowCoreThreadTimeOut(true);
        later.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    @EventListener(ApplicationReadyEvent.class)
    void resume() {
        offer(deliveries.queues());
    }

    /** Sends what is in these queues of the present world, which is committed. */
    void offer(Collection<QueueKey> some) {
        if (!some.isEmpty()) {
            Queues own = own();
            own.offer(some);
            work(own, CurrentWorld.named());
        }
    }

    /** Waits until nothing of the present world is to be sent; whether that is so. */
    boolean awaitNothing(long seconds) {
        resume();
        return own().await(() -> deliveries.pending() == 0, Queues.nanos(seconds));
    }

    /** What the world had to send is another thing now; a worker that is still busy notes nothing. */
    @Override
    public void worldReset() {
        own().close();
        queues.get().set(new Queues());
        resume();
    }

    private Queues own() {
        return Objects.requireNonNull(queues.get().get());
    }

    private void work(Queues own, @Nullable LiveWorld world) {
        for (Optional<QueueKey> next = own.take(); next.isPresent(); next = own.take()) {
            QueueKey queue = next.get();
            run(() -> workers.execute(() -> step(own, queue, world)));
        }
    }

    /** One thing, then it is another queue's turn. The world is not held up while the receiver is asked. */
    private void step(Queues own, QueueKey queue, @Nullable LiveWorld world) {
        Duration wait = null;
        boolean more = false;
        try {
            Optional<Letter> next = CurrentWorld.in(world, () -> next(queue));
            own.failures(false);
            more = next.isPresent();
            wait = next.map(letter -> deliver(letter, world)).orElse(null);
        } catch (RuntimeException broken) {
            LOG.debug("Could not work on {}", queue, broken);
            wait = afterFailure(own.failures(true));
        }
        if (wait != null) {
            own.park(queue);
            putOff(own, queue, world, wait);
        } else {
            own.finish(queue);
            if (more) {
                own.unpark(queue);
            }
        }
        work(own, world);
    }

    /**
     * The database is away, or the server or the world is about to end. What waits is still there; after a while nobody looks
     * any more before something new happens to the same object.
     */
    private @Nullable Duration afterFailure(int failures) {
        return failures > MOST_FAILURES ? null : properties.retryDelay().multipliedBy(1L << failures);
    }

    private void putOff(Queues own, QueueKey queue, @Nullable LiveWorld world, Duration wait) {
        Runnable again = () -> {
            own.unpark(queue);
            work(own, world);
        };
        run(() -> {
            ScheduledFuture<?> unused = later.schedule(again, wait.toMillis(), TimeUnit.MILLISECONDS);
        });
    }

    /** What is next in a queue; nothing more for a webhook that is gone. */
    private Optional<Letter> next(QueueKey queue) {
        Optional<DeliveryTable.Access> access = deliveries.access(queue.webhookId());
        if (access.isEmpty()) {
            deliveries.drop(queue.webhookId());
        }
        return access.flatMap(known -> deliveries.head(queue).map(head -> new Letter(head, known)));
    }

    /** How long to wait before the same is sent again, null for not at all. */
    private @Nullable Duration deliver(Letter letter, @Nullable LiveWorld world) {
        Delivery delivery = letter.delivery();
        Outcome outcome = sender.send(delivery, letter.access());
        boolean again = outcome.again() && delivery.attempts() < properties.retries();
        DeliveryState state = again ? DeliveryState.PENDING : outcome.state();
        CurrentWorld.in(world, () -> noted(delivery, state, outcome));
        return again ? properties.retryDelay().multipliedBy(1L << Math.min(delivery.attempts(), 20)) : null;
    }

    private DeliveryState noted(Delivery delivery, DeliveryState state, Outcome outcome) {
        deliveries.note(delivery, state, outcome, clock.instant());
        if (state != DeliveryState.PENDING) {
            deliveries.prune(REMEMBERED);
        }
        return state;
    }

    private static void run(Runnable submission) {
        try {
            submission.run();
        } catch (RejectedExecutionException ending) {
            LOG.debug("What waits is sent after the next start");
        }
    }

    @Override
    public void destroy() {
        later.shutdownNow();
        workers.shutdownNow();
    }
}
