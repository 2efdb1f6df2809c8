package dev.backlot.seed;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Begins the issues of one project, one after the other, and leads them through sprints; the same each time. */
final class IssueFactory {

    private static final double[] POINTS = {1, 2, 3, 5, 8, 13};
    private static final Duration PLANNING = Duration.ofHours(1);

    private final World.Project project;
    private final List<World.User> people;
    private final List<World.Component> components;
    private final Random random;
    private final List<IssueStory> stories = new ArrayList<>();
    private final int[] begun = new int[10];
    private long id;
    private long number;
    private long rank;

    /** Begins with these numbers; the random seed is the first id. */
    IssueFactory(World.Project project, Start start, List<World.User> people, List<World.Component> components) {
        this(project, start, people, components, new Random(start.id));
    }

    /** Begins with these numbers and takes its chances from there. */
    IssueFactory(
            World.Project project,
            Start start,
            List<World.User> people,
            List<World.Component> components,
            Random random) {
        this.project = project;
        this.people = people;
        this.components = components;
        this.random = random;
        this.id = start.id;
        this.number = start.number;
        this.rank = start.rank;
    }

    /** The first id, the first number in the project and the index of the first rank. */
    record Start(long id, long number, long rank) {}

    List<IssueStory> stories() {
        return stories;
    }

    /** An issue with words of its own. */
    IssueStory begin(long typeId, String summary, Instant at) {
        return begin(id++, typeId, summary, at);
    }

    /** An issue with words and a number of its own. */
    IssueStory begin(long ownId, long typeId, String summary, Instant at) {
        IssueStory story = new IssueStory(
                ownId, project, number++, typeId, Ranks.at(rank++), new IssueStory.Opening(summary, person(), at));
        stories.add(story);
        return story;
    }

    /** An issue like any other. */
    IssueStory begin(long typeId, Instant at) {
        int index = begun[(int) (typeId % begun.length)]++;
        IssueStory story = begin(typeId, DemoTexts.summary(typeId, index), at);
        story.description = DemoTexts.description(typeId, story.summary);
        story.labels = DemoTexts.labels(index);
        story.priorityId = (long) (random.nextInt(3) == 0 ? 1 + random.nextInt(5) : 3);
        if (!components.isEmpty() && random.nextBoolean()) {
            story.componentIds =
                    List.of(components.get(random.nextInt(components.size())).id());
        }
        return story;
    }

    /** An issue of a type that such teams often have. */
    IssueStory beginAny(Instant at) {
        int dice = random.nextInt(10);
        return begin(
                dice < 5 ? StandardConstants.STORY : dice < 8 ? StandardConstants.BUG : StandardConstants.TASK, at);
    }

    /** A part of another issue, estimated in hours. */
    IssueStory beginPart(IssueStory parent, Instant at) {
        IssueStory part = begin(StandardConstants.SUB_TASK, at);
        part.parentId = parent.id;
        part.labels = List.of();
        return part.estimateTime(at.plusSeconds(300), person(), 3600L * (1 + random.nextInt(8)));
    }

    IssueStory estimated(IssueStory story, Instant at) {
        return story.estimate(at, person(), POINTS[random.nextInt(POINTS.length)]);
    }

    IssueStory planned(IssueStory story, World.Sprint sprint, Instant sprintStart) {
        return story.plan(sprintStart.minus(PLANNING), person(), sprint);
    }

    /** Somebody takes the issue and begins. */
    IssueStory taken(IssueStory story, Instant at) {
        World.User who = person();
        return story.assign(at, who, who).move(at.plusSeconds(60), who, StandardConstants.IN_PROGRESS);
    }

    /** Whoever has the issue hands it over to be looked at. */
    IssueStory reviewed(IssueStory story, Instant at) {
        return story.move(at, whoHas(story), StandardConstants.IN_REVIEW);
    }

    /** Whoever has the issue finishes it. */
    IssueStory finished(IssueStory story, Instant at) {
        return story.move(at, whoHas(story), StandardConstants.DONE);
    }

    World.User person() {
        return people.get(random.nextInt(people.size()));
    }

    Duration hours(int from, int to) {
        return Duration.ofMinutes(60L * from + random.nextInt(60 * (to - from)));
    }

    private World.User whoHas(IssueStory story) {
        World.User assignee = story.assignee();
        return assignee == null ? person() : assignee;
    }
}
