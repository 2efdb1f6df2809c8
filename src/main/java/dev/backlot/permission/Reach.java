package dev.backlot.permission;

import dev.backlot.user.Viewer;
import java.util.Set;

/**
 * On which issues of a project something holds for somebody.
 *
 * @param everywhere on all of them
 * @param ties on those to which one of these binds that somebody; none where it holds everywhere
 */
public record Reach(boolean everywhere, Set<Tie> ties) {

    /** On all issues. */
    public static final Reach EVERYWHERE = new Reach(true, Set.of());

    /** On none. */
    public static final Reach NOWHERE = new Reach(false, Set.of());

    /** Copies the ties. */
    public Reach {
        ties = Set.copyOf(ties);
    }

    /** Whether it can hold on no issue. */
    public boolean isNowhere() {
        return !everywhere && ties.isEmpty();
    }

    /** Whether it holds on an issue with these people. */
    public boolean includes(Setting.People issue, Viewer viewer) {
        return everywhere || ties.stream().anyMatch(tie -> issue.isBound(tie, viewer));
    }
}
