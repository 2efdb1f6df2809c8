package dev.backlot.api.greenhopper;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.backlot.board.Board;
import dev.backlot.board.BoardType;
import dev.backlot.board.Boards;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A board as JIRA Agile's own pages call it. The keys are those that clients read. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RapidViewBean(
        long id,
        String name,
        boolean canEdit,
        boolean sprintSupportEnabled,
        @Nullable SavedFilterBean filter) {

    /** Some boards. */
    record Views(List<RapidViewBean> views) {}

    static RapidViewBean of(Board board, Boards boards) {
        return of(board, boards, null);
    }

    static RapidViewBean of(Board board, Boards boards, @Nullable SavedFilterBean filter) {
        return new RapidViewBean(
                board.id(), board.name(), boards.administers(board), board.type() == BoardType.SCRUM, filter);
    }
}
