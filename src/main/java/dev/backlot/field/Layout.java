package dev.backlot.field;

import dev.backlot.constant.Transition;
import java.util.List;
import java.util.Map;

/**
 * Which fields the issues of each project and type have on their screen.
 *
 * @param screens the ids of the fields by the number of the screen
 * @param uses the number of the screen by project and type
 */
public record Layout(Map<Long, List<String>> screens, Map<Use, Long> uses) {

    /** The screen of projects that have none of their own. */
    static final long DEFAULT_SCREEN = 1;

    /** The screen of transitions that ask for a resolution. */
    static final long RESOLVE_SCREEN = 3;

    /**
     * Where a screen is used.
     *
     * @param projectId the project
     * @param issueTypeId the type of issue, 0 for all that have no screen of their own
     */
    public record Use(long projectId, long issueTypeId) {}

    /** The ids of the fields, in their order, with which such issues are made and edited. */
    public List<String> fields(long projectId, long issueTypeId) {
        Long usual = uses.getOrDefault(new Use(projectId, 0), DEFAULT_SCREEN);
        return screens.getOrDefault(uses.getOrDefault(new Use(projectId, issueTypeId), usual), List.of());
    }

    /** The ids of the fields, in their order, that a transition asks for; none where it has no screen. */
    public List<String> fields(Transition transition) {
        return transition.resolutionScreen() ? screens.getOrDefault(RESOLVE_SCREEN, List.of()) : List.of();
    }
}
