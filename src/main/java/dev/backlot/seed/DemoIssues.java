package dev.backlot.seed;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The issues of the scrum project: old ones that examples name, five finished sprints, one under way, and a backlog. */
final class DemoIssues {

    private static final int NEW_PER_SPRINT = 14;
    private static final int CARRIED_PER_SPRINT = 3;
    private static final int BACKLOG = 40;

    private final IssueFactory factory = new IssueFactory(
            DemoProjects.EXAMPLE,
            new IssueFactory.Start(10000, 1, 0),
            DemoPeople.atWork(),
            DemoProjects.components(DemoProjects.EXAMPLE));
    private final List<IssueStory> epics = new ArrayList<>();
    private List<IssueStory> carried = new ArrayList<>();
    private final World.User fred = DemoPeople.FRED;

    List<IssueStory> tell() {
        named(Instant.parse("2015-04-01T08:00:00Z"));
        epics(Instant.parse("2015-04-02T08:00:00Z"));
        firstSprint(Instant.parse("2015-04-03T08:00:00Z"));
        for (int index = 1; index <= DemoSprints.REGULAR.size(); index++) {
            sprint(index);
        }
        future();
        backlog(Instant.parse("2026-08-10T12:00:00Z"));
        return factory.stories();
    }

    IssueStory firstEpic() {
        return epics.get(0);
    }

    /** PR-1 to PR-4, which the documented requests move around. */
    private void named(Instant at) {
        List<String> summaries =
                List.of("Take the first order", "Ship the first parcel", "Send a receipt", "Thank the customer");
        for (String summary : summaries) {
            factory.begin(StandardConstants.STORY, summary, at);
        }
        List<IssueStory> told = factory.stories();
        told.get(0).estimate(at.plusSeconds(60), fred, 8);
        told.get(0).link(at.plusSeconds(120), fred, "blocks", told.get(1).key);
        told.get(1).link(at.plusSeconds(120), fred, "is blocked by", told.get(0).key);
        told.get(2).link(at.plusSeconds(180), fred, "relates to", told.get(3).key);
        told.get(3).link(at.plusSeconds(180), fred, "relates to", told.get(2).key);
        told.get(2).attach(DemoTalk.ATTACHED, fred, DemoTalk.FILE, DemoTalk.FILENAME);
    }

    /** The first epic has the number of the documented example. */
    private void epics(Instant at) {
        epic(factory.begin(37, StandardConstants.EPIC, "epic 1 summary", at), "epic 1", "color_4", true);
        epic("epic 2 summary", "epic 2", "color_2", false, at.plusSeconds(60));
        epic("Make checkout boring", "Checkout", "color_6", false, at.plusSeconds(120));
        epic("Find things at the first try", "Search", "color_9", false, at.plusSeconds(180));
        epic("Be quick on an old phone", "Speed", "color_1", false, at.plusSeconds(240));
    }

    private void epic(String summary, String name, String color, boolean done, Instant at) {
        epic(factory.begin(StandardConstants.EPIC, summary, at), name, color, done);
    }

    private void epic(IssueStory story, String name, String color, boolean done) {
        story.epicFields = new IssueRow.Epic(name, color, done);
        epics.add(story);
    }

    private void firstSprint(Instant at) {
        Instant start = Instant.parse("2015-04-11T05:22:00Z");
        for (int index = 0; index < 5; index++) {
            IssueStory story = factory.begin(StandardConstants.STORY, at.plus(Duration.ofHours(index)));
            factory.estimated(story, at.plus(Duration.ofDays(1)));
            story.under(at.plus(Duration.ofDays(2)), fred, epics.get(0));
            factory.planned(story, DemoSprints.FIRST, start);
            factory.taken(story, start.plus(Duration.ofDays(index)).plus(factory.hours(1, 5)));
            factory.finished(story, start.plus(Duration.ofDays(index + 2)));
            story.fixIn(start.plus(Duration.ofDays(7)), fred, DemoProjects.FIRST);
        }
    }

    /** What was left over, what is new, and one that comes when the sprint runs already. */
    private void sprint(int index) {
        World.Sprint sprint = DemoSprints.REGULAR.get(index - 1);
        Instant start = DemoSprints.start(index);
        boolean over = sprint.completed() != null;
        List<IssueStory> left = carried;
        carried = new ArrayList<>();
        left.forEach(story -> story.plan(start.minus(Duration.ofMinutes(5)), fred, sprint));
        List<IssueStory> fresh = new ArrayList<>();
        for (int place = 0; place < NEW_PER_SPRINT; place++) {
            Instant born = start.minus(Duration.ofDays(13)).plus(Duration.ofHours(18L * place));
            fresh.add(fresh(place, born, place == NEW_PER_SPRINT - 1 ? start.plus(Duration.ofDays(1)) : start, sprint));
        }
        if (over) {
            left.forEach(story ->
                    factory.finished(story, start.plus(Duration.ofDays(2)).plus(factory.hours(1, 40))));
            for (int place = 0; place < NEW_PER_SPRINT; place++) {
                closed(fresh.get(place), place, start, index);
            }
        } else {
            for (int place = 0; place < NEW_PER_SPRINT; place++) {
                running(fresh.get(place), place, start);
            }
        }
    }

    private IssueStory fresh(int place, Instant born, Instant sprintStart, World.Sprint sprint) {
        IssueStory story = factory.beginAny(born);
        if (place % 5 != 4) {
            factory.estimated(story, born.plus(Duration.ofHours(2)));
        }
        if (place % 3 != 0) {
            story.under(born.plus(Duration.ofHours(3)), fred, epics.get(1 + place % 4));
        }
        factory.planned(story, sprint, sprintStart);
        if (place % 4 == 2) {
            part(story, sprint, sprintStart);
            part(story, sprint, sprintStart);
        }
        return story;
    }

    private void part(IssueStory parent, World.Sprint sprint, Instant sprintStart) {
        IssueStory part = factory.beginPart(parent, parent.created.plus(Duration.ofHours(4)));
        factory.planned(part, sprint, sprintStart);
    }

    /** Most are finished in time; the last few go on in the next sprint, begun or not. */
    private void closed(IssueStory story, int place, Instant start, int index) {
        Instant taken = start.plus(Duration.ofHours(16L * place)).plus(factory.hours(1, 8));
        if (place >= NEW_PER_SPRINT - CARRIED_PER_SPRINT) {
            factory.taken(story, taken);
            carried.add(story);
            return;
        }
        factory.taken(story, taken);
        if (place % 2 == 0) {
            factory.reviewed(story, taken.plus(Duration.ofHours(10)));
        }
        partsOf(story).forEach(part -> finishPart(part, taken.plus(Duration.ofHours(11))));
        factory.finished(story, taken.plus(Duration.ofHours(16)).plus(factory.hours(1, 60)));
        if (place % 3 == 0) {
            story.fixIn(start.plus(Duration.ofDays(14)), fred, index < 4 ? DemoProjects.SPRING : DemoProjects.SUMMER);
        }
    }

    /** Some are done, some are in work, the rest waits. */
    private void running(IssueStory story, int place, Instant start) {
        Instant taken = start.plus(Duration.ofHours(25)).plus(Duration.ofHours(3L * place));
        if (place < 5) {
            factory.taken(story, taken);
            partsOf(story).forEach(part -> finishPart(part, taken.plus(Duration.ofHours(5))));
            factory.finished(story, taken.plus(Duration.ofHours(12)).plus(factory.hours(1, 24)));
        } else if (place < 10) {
            factory.taken(story, taken);
            if (place % 2 == 0) {
                factory.reviewed(story, taken.plus(Duration.ofHours(9)));
            }
            partsOf(story).stream().findFirst().ifPresent(part -> finishPart(part, taken.plus(Duration.ofHours(5))));
        }
        if (place == 7) {
            story.flag(taken.plus(Duration.ofHours(12)), fred);
        }
    }

    private List<IssueStory> partsOf(IssueStory story) {
        return factory.stories().stream()
                .filter(each -> each.parentId != null && each.parentId == story.id)
                .toList();
    }

    private void finishPart(IssueStory part, Instant at) {
        factory.taken(part, at);
        part.log(at.plus(Duration.ofHours(2)), fred, 7200);
        factory.finished(part, at.plus(Duration.ofHours(3)));
    }

    private void future() {
        Instant born = Instant.parse("2026-08-09T08:00:00Z");
        for (int place = 0; place < 13; place++) {
            IssueStory story = factory.beginAny(born.plus(Duration.ofHours(2L * place)));
            Instant at = story.created.plus(Duration.ofHours(1));
            if (place % 4 != 3) {
                factory.estimated(story, at);
            }
            story.under(at, fred, epics.get(1 + place % 4));
            story.plan(at.plusSeconds(600), fred, place < 8 ? DemoSprints.SECOND : DemoSprints.THIRD);
        }
    }

    private void backlog(Instant first) {
        for (int place = 0; place < BACKLOG; place++) {
            Instant born = first.plus(Duration.ofMinutes(100L * place));
            IssueStory story = factory.beginAny(born);
            if (place % 2 == 0) {
                factory.estimated(story, born.plusSeconds(900));
            }
            if (place % 3 == 0) {
                story.under(born.plusSeconds(1200), fred, epics.get(1 + place % 4));
            }
            mark(story, place, born.plusSeconds(1800));
        }
    }

    /** A few of everything that a backlog has. */
    private void mark(IssueStory story, int place, Instant at) {
        switch (place % 10) {
            case 1 -> story.fixIn(at, fred, DemoProjects.NEXT);
            case 2 -> story.affectedVersionIds = List.of(DemoProjects.FIRST.id());
            case 3 -> story.due = LocalDate.parse("2026-09-01").plusDays(place);
            case 4 -> factory.taken(story, at);
            case 5 -> story.assign(at, fred, factory.person());
            case 6 -> story.flag(at, factory.person());
            case 7 -> story.environment = "Firefox 140 on Linux";
            case 8 ->
                story.move(
                        at,
                        fred,
                        StandardConstants.DONE,
                        StandardConstants.refusals().get(place % 3));
            default -> story.estimateTime(at, fred, 3600L * (1 + place % 16));
        }
    }
}
