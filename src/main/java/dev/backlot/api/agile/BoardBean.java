package dev.backlot.api.agile;

import dev.backlot.api.Urls;
import dev.backlot.board.Board;

/** A board. */
record BoardBean(long id, String self, String name, String type) {

    static BoardBean of(Board board, Urls urls) {
        return new BoardBean(
                board.id(),
                urls.agile("board/" + board.id()),
                board.name(),
                board.type().word());
    }
}
