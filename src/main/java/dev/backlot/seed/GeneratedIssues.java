package dev.backlot.seed;

import dev.backlot.sprint.SprintState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/** As many more issues of the scrum project as a measurement wants, on top of the demo world, and the same each time. */
final class GeneratedIssues {

    private static final long FIRST_ID = 20000;
    private static final int PER_SPRINT = 200;
    private static final int IN_ACTIVE_SPRINT = 30;
    private static final Instant BEGIN = Instant.parse("2016-01-04T09:00:00Z");

    private final World demo;
    private final int count;
    private final int backlog;
    private final List<World.Sprint> sprints;
    private final List<IssueStory> epics = new ArrayList<>();
    private final IssueFactory factory;

    /** Three in a hundred are in the backlog, the rest but for a handful in closed sprints. */
    GeneratedIssues(World demo, int count) {
        this.demo = demo;
        this.count = count;
        this.backlog = count * 3 / 100;
        this.sprints = IntStream.rangeClosed(1, Math.max(1, (count - backlog) / PER_SPRINT))
                .mapToObj(GeneratedIssues::sprint)
                .toList();
        long number = demo.issues().stream()
                .filter(issue -> issue.projectId() == DemoProjects.EXAMPLE.id())
                .count();
        this.factory = new IssueFactory(
                DemoProjects.EXAMPLE,
                new IssueFactory.Start(FIRST_ID, number + 1, demo.issues().size()),
                DemoPeople.atWork(),
                DemoProjects.components(DemoProjects.EXAMPLE));
    }

    /** The demo world with the sprints that the issues need. */
    World world() {
        List<World.Sprint> all = new ArrayList<>(demo.sprints());
        all.addAll(sprints);
        return new World(
                demo.constants(),
                demo.users(),
                demo.groups(),
                demo.tokens(),
                demo.projects(),
                demo.components(),
                demo.versions(),
                demo.filters(),
                demo.boards(),
                all,
                demo.issues(),
                demo.properties(),
                demo.extras());
    }

    Iterator<IssueRow> issues() {
        return IntStream.range(0, count).mapToObj(this::issue).iterator();
    }

    private static World.Sprint sprint(int index) {
        Instant start = BEGIN.plus(Duration.ofDays(index));
        Instant end = start.plus(Duration.ofDays(14));
        return new World.Sprint(
                FIRST_ID + index,
                "Generated " + index,
                SprintState.CLOSED,
                null,
                start,
                end,
                start,
                end,
                DemoBoards.SCRUM,
                FIRST_ID + index,
                false,
                null);
    }

    private IssueRow issue(int index) {
        factory.stories().clear();
        if (index % 500 == 0) {
            return epic(index).row();
        }
        boolean waits = index >= count - backlog;
        boolean runs = !waits && index >= count - backlog - IN_ACTIVE_SPRINT;
        World.Sprint sprint = sprints.get(Math.min(index / PER_SPRINT, sprints.size() - 1));
        Instant start = runs || waits ? DemoSprints.start(6) : BEGIN.plus(Duration.ofDays(sprint.id() - FIRST_ID));
        IssueStory story = factory.beginAny(start.minus(Duration.ofDays(2)).plusSeconds(index % PER_SPRINT * 60L));
        factory.estimated(story, start.minus(Duration.ofHours(20)));
        if (index % 2 == 0) {
            story.under(start.minus(Duration.ofHours(19)), DemoPeople.FRED, epics.get(epics.size() - 1));
        }
        if (!waits) {
            factory.planned(story, runs ? DemoSprints.REGULAR.get(5) : sprint, start);
            work(story, index, start.plusSeconds(3600), runs);
        }
        return story.row();
    }

    private void work(IssueStory story, int index, Instant at, boolean runs) {
        if (runs && index % 3 == 0) {
            return;
        }
        factory.taken(story, at);
        if (!runs || index % 3 == 1) {
            factory.finished(story, at.plus(Duration.ofDays(2)));
        }
        if (index % 4 == 0) {
            story.fixIn(at.plus(Duration.ofDays(3)), DemoPeople.FRED, DemoProjects.SUMMER);
        }
    }

    private IssueStory epic(int index) {
        IssueStory epic = factory.begin(StandardConstants.EPIC, "Generated epic " + epics.size(), BEGIN);
        epic.epicFields = new IssueRow.Epic("Generated " + epics.size(), "color_" + (1 + index / 500 % 9), false);
        epics.clear();
        epics.add(epic);
        return epic;
    }
}
