package dev.backlot.api.greenhopper;

import static dev.backlot.api.Evidence.ASSUMED;

import dev.backlot.api.JsonBody;
import dev.backlot.api.Served;
import dev.backlot.api.greenhopper.RapidViewBean.Views;
import dev.backlot.api.greenhopper.SavedFilterBean.SavedFilters;
import dev.backlot.board.Board;
import dev.backlot.board.Boards;
import dev.backlot.filter.Filters;
import dev.backlot.template.BoardPresets;
import dev.backlot.user.Users;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Boards, which this API calls rapid views, and the filters of which they are made. */
@GreenhopperController
class RapidViewController {

    private final Boards boards;
    private final BoardPresets presets;
    private final Filters filters;
    private final Users users;

    RapidViewController(Boards boards, BoardPresets presets, Filters filters, Users users) {
        this.boards = boards;
        this.presets = presets;
        this.filters = filters;
        this.users = users;
    }

    @Served(
            value = "Get all boards with their filters",
            known = ASSUMED,
            errors = {401, 403})
    @GetMapping("/rapidviews/list")
    Views getRapidViewList() {
        return new Views(visible().stream()
                .map(board -> RapidViewBean.of(board, boards, filter(board)))
                .toList());
    }

    @Served(
            value = "Get all boards",
            known = ASSUMED,
            errors = {401, 403})
    @GetMapping("/rapidview")
    Views getRapidViews() {
        return new Views(
                visible().stream().map(board -> RapidViewBean.of(board, boards)).toList());
    }

    @Served(
            value = "Get a board",
            known = ASSUMED,
            errors = {400, 401, 403, 404})
    @GetMapping("/rapidview/{boardId}")
    RapidViewBean getRapidView(@PathVariable long boardId) {
        Board board = boards.require(boardId);
        return RapidViewBean.of(board, boards, filter(board));
    }

    @Served(
            value = "Delete a board",
            known = ASSUMED,
            errors = {400, 401, 403, 404})
    @DeleteMapping("/rapidview/{boardId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteRapidView(@PathVariable long boardId) {
        boards.delete(boardId);
    }

    @Served(
            value = "Create a board about some projects, with the filter behind it",
            known = ASSUMED,
            errors = {400, 401, 403})
    @PostMapping("/rapidview/create/presets")
    RapidViewBean createRapidView(@RequestBody JsonBody body) {
        var board = presets.create(
                body.text("name").or(null), body.text("preset").or(null), PlanBodies.words(body, "projectIds"));
        return RapidViewBean.of(board, boards);
    }

    @Served(
            value = "Rename a board",
            known = ASSUMED,
            errors = {400, 401, 403, 404})
    @PutMapping("/rapidviewconfig/name")
    RapidViewBean renameRapidView(@RequestBody JsonBody body) {
        long boardId = PlanBodies.number(body, "id");
        return RapidViewBean.of(boards.rename(boardId, body.text("name").or(null)), boards);
    }

    @Served(
            value = "Get the filters that the caller sees",
            known = ASSUMED,
            errors = {401, 403})
    @GetMapping("/savedfilter/list")
    SavedFilters getSavedFilters() {
        return new SavedFilters(filters.visible().stream()
                .map(filter -> SavedFilterBean.of(filter, filters, users))
                .toList());
    }

    private List<Board> visible() {
        return boards.list(Set.of(), null, null);
    }

    private SavedFilterBean filter(Board board) {
        return SavedFilterBean.of(filters.byId(board.filterId()), filters, users);
    }
}
