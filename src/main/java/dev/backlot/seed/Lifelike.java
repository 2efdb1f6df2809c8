package dev.backlot.seed;

import dev.backlot.sprint.SprintState;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Issues with histories as a team has them: planned, taken, finished, sometimes late and carried over. They are told one
 * after the other, oldest first, so any number of them takes no memory, and with the same seed they are the same.
 */
public final class Lifelike {

    private static final int CLOSED_WEIGHT = 10;
    private static final int FUTURE_WEIGHT = 5;
    private static final int BACKLOG_WEIGHT = 8;
    private static final int PER_EPIC = 20;
    private static final Duration KANBAN_PAST = Duration.ofDays(90);

    /**
     * Where the issues belong.
     *
     * @param project their project
     * @param sprints its sprints, oldest first
     * @param people who works there, at least one
     * @param now until when the story goes
     */
    public record Team(World.Project project, List<World.Sprint> sprints, List<World.User> people, Instant now) {}

    /**
     * The numbers with which the issues begin.
     *
     * @param id of the first issue
     * @param number of the first issue in its project
     * @param rank the index of the first rank
     * @param seed of the random numbers
     */
    public record Beginning(long id, long number, long rank, long seed) {}

    private final Team team;
    private final int count;
    private final IssueFactory factory;
    private final Random random;
    private final int weight;
    private @Nullable IssueStory epic;

    /** So many issues, epics among them. */
    public Lifelike(Team team, Beginning beginning, int count) {
        this.team = team;
        this.count = count;
        this.random = new Random(beginning.seed() * 31 + beginning.id());
        this.factory = new IssueFactory(
                team.project(),
                new IssueFactory.Start(beginning.id(), beginning.number(), beginning.rank()),
                team.people(),
                List.of(),
                random);
        this.weight = BACKLOG_WEIGHT
                + team.sprints().stream().mapToInt(Lifelike::weight).sum();
    }

    /** All of them. */
    public Iterator<IssueRow> issues() {
        return new Iterator<>() {
            private int index;

            @Override
            public boolean hasNext() {
                return index < count;
            }

            @Override
            public IssueRow next() {
                return issue(index++);
            }
        };
    }

    private IssueRow issue(int index) {
        factory.stories().clear();
        int place = place(index);
        boolean waits = place == team.sprints().size();
        Instant begin = waits ? waitingSince(index) : start(team.sprints().get(place));
        if (index % PER_EPIC == 0 && count >= PER_EPIC) {
            return epic(index, begin.minus(Duration.ofDays(3))).row();
        }
        IssueStory story = factory.beginAny(begin.minus(factory.hours(24, 48)));
        if (random.nextInt(10) < 8) {
            factory.estimated(story, begin.minus(Duration.ofHours(20)));
        }
        if (epic != null && random.nextBoolean()) {
            story.under(begin.minus(Duration.ofHours(10)), factory.person(), epic);
        }
        if (!waits) {
            inSprint(story, place);
        } else if (team.sprints().isEmpty()) {
            flows(story, index, begin);
        }
        return story.row();
    }

    private IssueStory epic(int index, Instant at) {
        IssueStory story = factory.begin(StandardConstants.EPIC, "Theme " + (index / PER_EPIC + 1), at);
        story.epicFields =
                new IssueRow.Epic("Theme " + (index / PER_EPIC + 1), "color_" + (1 + index / PER_EPIC % 9), false);
        epic = story;
        return story;
    }

    /** The sprint in which an issue begins; the number of sprints for the backlog, or for a board that has none. */
    private int place(int index) {
        long point = (long) index * weight / count;
        for (int place = 0; place < team.sprints().size(); place++) {
            point -= weight(team.sprints().get(place));
            if (point < 0) {
                return place;
            }
        }
        return team.sprints().size();
    }

    private static int weight(World.Sprint sprint) {
        return sprint.state() == SprintState.FUTURE ? FUTURE_WEIGHT : CLOSED_WEIGHT;
    }

    /** Issues that wait came one after the other until now, those of a board without sprints for the last months. */
    private Instant waitingSince(int index) {
        Duration past = team.sprints().isEmpty() ? KANBAN_PAST : Duration.ofDays(20);
        return team.now().minus(past).plus(past.multipliedBy(index).dividedBy(count + 1L));
    }

    private Instant start(World.Sprint sprint) {
        Instant start = sprint.start();
        return start == null || start.isAfter(team.now()) ? team.now() : start;
    }

    private void inSprint(IssueStory story, int place) {
        World.Sprint sprint = team.sprints().get(place);
        Instant start = start(sprint);
        factory.planned(story, sprint, start);
        switch (sprint.state()) {
            case FUTURE -> {}
            case ACTIVE -> underWay(story, start);
            case CLOSED -> past(story, place, start);
        }
    }

    private void underWay(IssueStory story, Instant start) {
        int dice = random.nextInt(3);
        Duration gone = Duration.between(start, team.now());
        if (dice > 0 && gone.toHours() > 3) {
            factory.taken(story, start.plus(gone.dividedBy(4)));
            if (dice > 1) {
                factory.finished(story, start.plus(gone.dividedBy(2)).plusSeconds(60L * random.nextInt(60)));
            }
        }
    }

    /** Six in seven are finished in their sprint; what is not goes on to the next, where it is finished if that is over. */
    private void past(IssueStory story, int place, Instant start) {
        factory.taken(story, start.plus(factory.hours(2, 100)));
        if (random.nextInt(7) > 0) {
            factory.finished(story, start.plus(factory.hours(110, 300)));
            return;
        }
        World.Sprint next = place + 1 < team.sprints().size() ? team.sprints().get(place + 1) : null;
        Instant end = start.plus(Duration.ofDays(14));
        if (next != null && end.isBefore(team.now())) {
            story.plan(end, factory.person(), next);
            Instant late = end.plus(factory.hours(24, 200));
            if (next.state() == SprintState.CLOSED) {
                factory.finished(story, late);
            }
        }
    }

    /** On a board without sprints what is old is done, and what is new waits. */
    private void flows(IssueStory story, int index, Instant since) {
        double age = 1 - (double) index / count;
        if (age > 0.25) {
            factory.taken(story, since.plus(factory.hours(1, 100)));
        }
        if (age > 0.4) {
            factory.finished(story, since.plus(factory.hours(101, 300)));
        }
    }
}
