package dev.backlot.seed;

import java.util.ArrayList;
import java.util.List;

/**
 * The world that a server shows who starts it without further wishes: small enough to oversee, large enough to work with.
 * It never differs, not even in a date.
 */
public final class DemoWorld {

    private DemoWorld() {}

    /** All of it. */
    public static World create() {
        DemoIssues example = new DemoIssues();
        List<IssueStory> stories = new ArrayList<>(example.tell());
        stories.addAll(new MoreDemoIssues(stories.size()).tell(example.firstEpic()));
        List<IssueRow> issues =
                DemoWork.numbered(stories.stream().map(IssueStory::row).toList());
        return new World(
                StandardConstants.all(),
                DemoPeople.users(),
                DemoPeople.groups(),
                DemoPeople.tokens(),
                DemoProjects.projects(),
                DemoProjects.components(),
                DemoProjects.versions(),
                DemoBoards.filters(),
                DemoBoards.boards(),
                DemoSprints.sprints(),
                issues,
                DemoBoards.properties(),
                extras(issues));
    }

    private static List<World.Extra> extras(List<IssueRow> issues) {
        return List.of(
                new DemoDashboards(),
                new DemoFields(),
                new DemoClosing(),
                new DemoRoles(),
                new DemoCategories(),
                new DemoSchemes(),
                new DemoLinks(),
                new DemoWork(issues),
                new DemoTalk(),
                new DemoApplications(),
                new DemoTeams(),
                new DemoAssets(),
                new DemoSystemTokens(),
                new DemoAlign());
    }

    /** What there is before anybody creates anything: constants and an administrator. */
    public static World empty() {
        return new World(
                StandardConstants.all(),
                List.of(DemoPeople.ADMIN),
                StandardConstants.groups(DemoPeople.ADMIN, List.of(DemoPeople.ADMIN)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
