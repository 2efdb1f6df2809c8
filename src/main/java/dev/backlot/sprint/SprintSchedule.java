package dev.backlot.sprint;

import dev.backlot.board.Boards;
import dev.backlot.kernel.Change;
import dev.backlot.kernel.Problem;
import dev.backlot.user.Acting;
import dev.backlot.user.Users;
import dev.backlot.user.Viewer;
import dev.backlot.world.PerWorld;
import dev.backlot.world.Revision;
import dev.backlot.world.WorldTick;
import dev.backlot.world.WorldTime;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Starts and completes sprints that do so by the clock, each at the moment that it says, in the name of their board's owner:
 * which user Jira takes is not documented. A sprint that cannot be moved on stays as it is.
 */
@Component
class SprintSchedule implements WorldTick {

    private static final Logger LOG = LoggerFactory.getLogger(SprintSchedule.class);

    private record Step(Sprint sprint, SprintState next, Instant due) {}

    private final SprintRepository repository;
    private final SprintLife life;
    private final Boards boards;
    private final Users users;
    private final WorldTime time;
    private final Revision revision;
    private final Clock clock;

    /** Which sprints could not be moved on in which state of the world: as long as that is the same they still cannot. */
    private final PerWorld<Map<Long, Long>> refused = new PerWorld<>(ConcurrentHashMap::new);

    SprintSchedule(
            SprintRepository repository,
            SprintLife life,
            Boards boards,
            Users users,
            WorldTime time,
            Revision revision,
            Clock clock) {
        this.repository = repository;
        this.life = life;
        this.boards = boards;
        this.users = users;
        this.time = time;
        this.revision = revision;
        this.clock = clock;
    }

    @Override
    public void tick() {
        for (Optional<Step> step = next(); step.isPresent(); step = next()) {
            if (!take(step.get())) {
                refused.get().put(step.get().sprint().id(), revision.current());
            }
        }
    }

    private Optional<Step> next() {
        Instant now = clock.instant();
        Map<Long, Long> stuck = refused.get();
        Long state = revision.current();
        return repository.findByAutoStartStopTrue().stream()
                .filter(sprint -> !state.equals(stuck.get(sprint.id())))
                .flatMap(sprint -> step(sprint).stream())
                .filter(step -> !step.due().isAfter(now))
                .min(Comparator.comparing(Step::due));
    }

    private static Optional<Step> step(Sprint sprint) {
        return switch (sprint.state()) {
            case FUTURE -> Optional.ofNullable(sprint.startDate()).map(at -> new Step(sprint, SprintState.ACTIVE, at));
            case ACTIVE -> Optional.ofNullable(sprint.endDate()).map(at -> new Step(sprint, SprintState.CLOSED, at));
            case CLOSED -> Optional.empty();
        };
    }

    private boolean take(Step step) {
        Optional<Viewer> owner = Optional.ofNullable(step.sprint().originBoardId())
                .flatMap(boards::ownerOf)
                .flatMap(users::byId)
                .map(users::viewer);
        if (owner.isEmpty()) {
            return false;
        }
        SprintChange change =
                SprintChange.of(Change.keep(), Change.set(step.next().word()), Change.keep(), Change.keep());
        try {
            time.at(
                    step.due(),
                    () -> Acting.as(owner.get(), () -> life.update(step.sprint().id(), change)));
            return true;
        } catch (Problem refused) {
            LOG.info("Sprint {} stays as it is: {}", step.sprint().id(), refused.getMessage());
            return false;
        }
    }
}
