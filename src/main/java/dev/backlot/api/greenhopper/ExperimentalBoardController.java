package dev.backlot.api.greenhopper;

import static dev.backlot.api.Evidence.DOCUMENTED;

import dev.backlot.api.Dates;
import dev.backlot.api.Parameters;
import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import dev.backlot.board.BoardContent;
import dev.backlot.board.Boards;
import dev.backlot.epic.Epics;
import dev.backlot.kernel.Page;
import dev.backlot.kernel.PageQuery;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Boards and what they are about. */
@ExperimentalController
class ExperimentalBoardController {

    private final Boards boards;
    private final BoardContent content;
    private final Epics epics;
    private final Dates dates;

    ExperimentalBoardController(Boards boards, BoardContent content, Epics epics, Dates dates) {
        this.boards = boards;
        this.content = content;
        this.epics = epics;
        this.dates = dates;
    }

    @Served(
            value = "Get all boards",
            known = DOCUMENTED,
            errors = {400, 401, 403})
    @GetMapping("/board")
    PageBean<BoardBean> getAllBoards(
            PageQuery page,
            @RequestParam(defaultValue = "") List<String> type,
            @RequestParam(required = false) @Nullable String name,
            Urls urls) {
        var list = boards.list(Parameters.boardTypes(type), name, null);
        return PageBean.of(Page.of(list, page.atMost(PageBean.LIMIT)).map(board -> BoardBean.of(board, urls)));
    }

    @Served(
            value = "Get a board",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @GetMapping("/board/{boardId}")
    BoardBean getBoard(@PathVariable long boardId, Urls urls) {
        return BoardBean.of(boards.require(boardId), urls);
    }

    @Served(
            value = "Get the epics of a board",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @GetMapping("/board/{boardId}/epic")
    PageBean<EpicBean> getEpics(
            @PathVariable long boardId,
            PageQuery page,
            @RequestParam(required = false) @Nullable String done,
            Urls urls) {
        var found = content.epics(boardId, Parameters.flag(done, "done"), page.atMost(PageBean.LIMIT));
        return PageBean.of(found.map(epic -> EpicBean.of(epic, urls)));
    }

    @Served(
            value = "Get the versions of a board",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @GetMapping("/board/{boardId}/version")
    PageBean<VersionBean> getAllVersions(
            @PathVariable long boardId, PageQuery page, @RequestParam(required = false) @Nullable String released) {
        var flag = Parameters.flag(released, "released");
        var versions = content.versions(boardId, flag, page.atMost(PageBean.LIMIT));
        return PageBean.of(versions.map(version -> VersionBean.of(version, dates)));
    }

    @Served(
            value = "Get an epic",
            known = DOCUMENTED,
            errors = {401, 403, 404})
    @GetMapping("/epic/{epicIdOrKey}")
    EpicBean getEpic(@PathVariable String epicIdOrKey, Urls urls) {
        return EpicBean.of(epics.require(epicIdOrKey), urls);
    }
}
