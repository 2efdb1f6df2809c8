package dev.backlot.api.greenhopper;

import dev.backlot.api.Urls;
import dev.backlot.board.Board;

/** A board. Keys and their order are the reference's. */
record BoardBean(long id, String self, String name, String type) {

    static BoardBean of(Board board, Urls urls) {
        return new BoardBean(
                board.id(),
                Links.to("board", board.id(), urls),
                board.name(),
                board.type().word());
    }
}
