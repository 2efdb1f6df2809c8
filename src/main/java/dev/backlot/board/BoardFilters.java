package dev.backlot.board;

import dev.backlot.filter.FilterUse;
import org.springframework.stereotype.Component;

/** Keeps filters that boards live on. */
@Component
class BoardFilters implements FilterUse {

    private final BoardRepository boards;

    BoardFilters(BoardRepository boards) {
        this.boards = boards;
    }

    @Override
    public boolean needs(long filterId) {
        return boards.existsByFilterId(filterId);
    }
}
