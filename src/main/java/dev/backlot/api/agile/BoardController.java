package dev.backlot.api.agile;

import static dev.backlot.api.Evidence.DOCUMENTED;
import static dev.backlot.api.Evidence.OBSERVED;

import dev.backlot.api.JsonBody;
import dev.backlot.api.Parameters;
import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import dev.backlot.api.document.BoardConfigBean;
import dev.backlot.board.Boards;
import dev.backlot.constant.Constants;
import dev.backlot.kernel.Page;
import dev.backlot.kernel.PageQuery;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Boards themselves. */
@AgileController
class BoardController {

    private final Boards boards;
    private final Constants constants;

    BoardController(Boards boards, Constants constants) {
        this.boards = boards;
        this.constants = constants;
    }

    @Served(
            value = "Get all boards",
            known = OBSERVED,
            errors = {400, 401, 403})
    @GetMapping("/board")
    PageBean<BoardBean> getAllBoards(
            PageQuery page,
            @RequestParam(defaultValue = "") List<String> type,
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(required = false) @Nullable String projectKeyOrId,
            Urls urls) {
        var list = boards.list(Parameters.boardTypes(type), name, projectKeyOrId);
        return PageBean.withTotal(Page.of(list, page.atMost(PageBean.LIMIT)).map(board -> BoardBean.of(board, urls)));
    }

    @Served(
            value = "Create a board",
            known = DOCUMENTED,
            errors = {400, 401, 403})
    @PostMapping("/board")
    @ResponseStatus(HttpStatus.CREATED)
    BoardBean createBoard(@RequestBody JsonBody body, Urls urls) {
        var board = boards.create(
                body.text("name").or(null),
                body.text("type").or(null),
                body.number("filterId").or(null));
        return BoardBean.of(board, urls);
    }

    @Served(
            value = "Get a board",
            known = OBSERVED,
            errors = {400, 401, 403, 404})
    @GetMapping("/board/{boardId}")
    BoardBean getBoard(@PathVariable long boardId, Urls urls) {
        return BoardBean.of(boards.require(boardId), urls);
    }

    @Served(
            value = "Delete a board",
            known = DOCUMENTED,
            errors = {401, 403, 404})
    @DeleteMapping("/board/{boardId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteBoard(@PathVariable long boardId) {
        boards.delete(boardId);
    }

    @Served(
            value = "Get the configuration of a board",
            known = OBSERVED,
            errors = {401, 403, 404})
    @GetMapping("/board/{boardId}/configuration")
    BoardConfigBean getConfiguration(@PathVariable long boardId, Urls urls) {
        return BoardConfigBean.of(boards.require(boardId), constants, urls);
    }
}
