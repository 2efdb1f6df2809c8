package dev.backlot.api.agile;

import static dev.backlot.api.Evidence.DOCUMENTED;

import dev.backlot.api.JsonBody;
import dev.backlot.api.Parameters;
import dev.backlot.api.Served;
import dev.backlot.board.Boards;
import dev.backlot.kernel.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

/** The setting of the refined velocity chart, which only Data Center has. */
@AgileController
class BoardSettingsController {

    private static final String PATH = "/board/{boardId}/settings/refined-velocity";

    private final Boards boards;

    BoardSettingsController(Boards boards) {
        this.boards = boards;
    }

    record BooleanSettingBean(boolean value) {}

    @Served(
            value = "Get the refined velocity setting of a board",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @GetMapping(PATH)
    BooleanSettingBean getRefinedVelocity(@PathVariable long boardId) {
        Boolean value = boards.require(Parameters.id(boardId, "boardId")).refinedVelocity();
        if (value == null) {
            throw Problem.notFound("The refined velocity setting of the board was never set.");
        }
        return new BooleanSettingBean(value);
    }

    @Served(
            value = "Set the refined velocity setting of a board",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PutMapping(PATH)
    ResponseEntity<Void> setRefinedVelocity(@PathVariable long boardId, @RequestBody JsonBody body) {
        return store(boardId, body.flag("value").or(null));
    }

    @PutMapping(path = PATH, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<Void> setRefinedVelocityByForm(
            @PathVariable long boardId, @RequestParam(required = false) @Nullable String value) {
        return store(boardId, Parameters.flag(value, "value"));
    }

    private ResponseEntity<Void> store(long boardId, @Nullable Boolean value) {
        if (value == null) {
            throw Problem.invalidField("value", "You must specify the value, true or false.");
        }
        boolean isNew = boards.refineVelocity(Parameters.id(boardId, "boardId"), value);
        return ResponseEntity.status(isNew ? HttpStatus.CREATED : HttpStatus.OK).build();
    }
}
