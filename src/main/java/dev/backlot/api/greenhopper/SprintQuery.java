package dev.backlot.api.greenhopper;

import dev.backlot.sprint.Sprint;
import dev.backlot.sprint.SprintState;
import dev.backlot.sprint.Sprints;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds the sprints of a board as the resource {@code sprintquery} does. What its switches mean is assumed. */
@Component
class SprintQuery {

    private final Sprints sprints;

    SprintQuery(Sprints sprints) {
        this.sprints = sprints;
    }

    /**
     * The sprints of a board: closed, then active, then future ones.
     *
     * @param historic whether closed sprints of other boards are wanted, too, to which the board's issues once belonged
     * @param future whether future sprints are wanted
     */
    List<Sprint> ofBoard(long boardId, boolean historic, boolean future) {
        Set<SprintState> states =
                future ? EnumSet.allOf(SprintState.class) : EnumSet.of(SprintState.ACTIVE, SprintState.CLOSED);
        return sprints.ofBoard(boardId, states).stream()
                .filter(sprint -> historic || sprint.isOpen() || isOf(sprint, boardId))
                .toList();
    }

    private static boolean isOf(Sprint sprint, long boardId) {
        Long origin = sprint.originBoardId();
        return origin != null && origin == boardId;
    }
}
