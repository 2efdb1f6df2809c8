package dev.backlot.seed;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The issues of the kanban project and of the secret one. */
final class MoreDemoIssues {

    private static final Instant BEGIN = Instant.parse("2026-06-20T08:00:00Z");
    private static final int KANBAN = 48;
    private static final int SECRET = 10;

    private final World.User fred = DemoPeople.FRED;
    private final long firstRank;

    MoreDemoIssues(long firstRank) {
        this.firstRank = firstRank;
    }

    List<IssueStory> tell(IssueStory firstEpic) {
        List<IssueStory> all = new ArrayList<>(homosapien(firstEpic));
        all.addAll(secret(firstRank + all.size()));
        return all;
    }

    private List<IssueStory> homosapien(IssueStory firstEpic) {
        IssueFactory factory = new IssueFactory(
                DemoProjects.HOMOSAPIEN,
                new IssueFactory.Start(11000, 1, firstRank),
                DemoPeople.atWork(),
                DemoProjects.components(DemoProjects.HOMOSAPIEN));
        named(factory, firstEpic);
        IssueStory epic = factory.begin(StandardConstants.EPIC, "Answer within a day", BEGIN);
        epic.epicFields = new IssueRow.Epic("Quick answers", "color_7", false);
        for (int place = 0; place < KANBAN; place++) {
            Instant born = BEGIN.plus(Duration.ofHours(24L * place));
            IssueStory story = factory.beginAny(born);
            if (place % 4 == 0) {
                story.under(born.plusSeconds(600), fred, epic);
            }
            flow(factory, story, place, born.plusSeconds(3600));
        }
        bugs(factory);
        both(factory);
        return factory.stories();
    }

    /** HSP-1, the documented example of an issue with everything. */
    private void named(IssueFactory factory, IssueStory firstEpic) {
        Instant at = Instant.parse("2015-04-08T08:00:00Z");
        IssueStory story = factory.begin(StandardConstants.BUG, "An example of a bug", at);
        story.description = "example bug report";
        story.estimateTime(at.plusSeconds(60), fred, 600)
                .under(at.plusSeconds(120), fred, firstEpic)
                .plan(at.plusSeconds(180), fred, DemoSprints.FIRST)
                .log(at.plus(Duration.ofDays(5)), fred, 400)
                .plan(at.plus(Duration.ofDays(12)), fred, DemoSprints.SECOND)
                .flag(at.plus(Duration.ofDays(13)), fred);
    }

    /** The older, the further: what came first is done and released, what came last waits. */
    private void flow(IssueFactory factory, IssueStory story, int place, Instant at) {
        int left = KANBAN - place;
        if (left <= 14) {
            return;
        }
        factory.taken(story, at);
        if (left <= 20) {
            return;
        }
        factory.reviewed(story, at.plus(Duration.ofHours(9)));
        if (left <= 24) {
            return;
        }
        factory.finished(story, at.plus(Duration.ofHours(20)));
        if (place < 10) {
            story.fixIn(at.plus(Duration.ofDays(2)), fred, DemoProjects.SERVICE_1);
        } else if (place % 2 == 0) {
            story.fixIn(at.plus(Duration.ofDays(2)), fred, DemoProjects.SERVICE_2);
        }
    }

    /** What the bug board plans. */
    private void bugs(IssueFactory factory) {
        Instant at = Instant.parse("2026-08-08T08:00:00Z");
        for (int place = 0; place < 6; place++) {
            IssueStory story = factory.begin(StandardConstants.BUG, at.plusSeconds(600L * place));
            story.estimateTime(story.created.plusSeconds(60), fred, 3600L * (1 + place));
            story.plan(
                    story.created.plusSeconds(120), fred, place < 4 ? DemoSprints.NEXT_HUNT : DemoSprints.LATER_HUNT);
        }
    }

    /** What the two teams do together; no bugs, so that the bug board does not reach these sprints. */
    private void both(IssueFactory factory) {
        Instant at = Instant.parse("2026-08-09T08:00:00Z");
        for (int place = 0; place < 8; place++) {
            IssueStory story = factory.begin(StandardConstants.STORY, at.plusSeconds(600L * place));
            factory.estimated(story, story.created.plusSeconds(60));
            story.plan(
                    story.created.plusSeconds(120),
                    fred,
                    place < 5 ? DemoSprints.SYNCED : place < 7 ? DemoSprints.SYNCED_NEXT : DemoSprints.SYNCED_LATER);
            if (place < 3) {
                factory.taken(story, at.plus(Duration.ofDays(3)).plusSeconds(3600L * place));
            }
            if (place < 2) {
                factory.finished(story, at.plus(Duration.ofDays(4)));
            }
        }
    }

    private List<IssueStory> secret(long rank) {
        List<World.User> admin = List.of(DemoPeople.ADMIN);
        IssueFactory factory =
                new IssueFactory(DemoProjects.SECRET, new IssueFactory.Start(12000, 1, rank), admin, List.of());
        Instant at = DemoSprints.start(6).minus(Duration.ofDays(3));
        for (int place = 0; place < SECRET; place++) {
            IssueStory story = factory.begin(StandardConstants.TASK, at.plusSeconds(600L * place));
            factory.estimated(story, story.created.plusSeconds(60));
            if (place < 6) {
                factory.planned(story, place < 4 ? DemoSprints.SECRET : DemoSprints.SECRET_NEXT, DemoSprints.start(6));
            }
            if (place < 2) {
                factory.taken(story, DemoSprints.start(6).plusSeconds(7200));
            }
            if (place == 0) {
                factory.finished(story, DemoSprints.start(6).plusSeconds(90000));
            }
        }
        return factory.stories();
    }
}
