package dev.backlot.api.agile;

import static dev.backlot.api.Evidence.DOCUMENTED;

import dev.backlot.api.Parameters;
import dev.backlot.api.PropertyBean;
import dev.backlot.api.PropertyKeysBean;
import dev.backlot.api.Served;
import dev.backlot.api.StoredProperties;
import dev.backlot.api.Urls;
import dev.backlot.board.Boards;
import dev.backlot.property.PropertyOwner;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import tools.jackson.databind.JsonNode;

/** What clients store on boards. */
@AgileController
class BoardPropertyController {

    private final Boards boards;
    private final StoredProperties properties;

    BoardPropertyController(Boards boards, StoredProperties properties) {
        this.boards = boards;
        this.properties = properties;
    }

    @Served(
            value = "Get the keys of a board's properties",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @GetMapping("/board/{boardId}/properties")
    PropertyKeysBean getPropertiesKeys(@PathVariable long boardId, Urls urls) {
        boards.require(Parameters.id(boardId, "boardId"));
        return properties.keys(PropertyOwner.BOARD, boardId, urls.agile("board/" + boardId + "/properties"));
    }

    @Served(
            value = "Get a property of a board",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @GetMapping("/board/{boardId}/properties/{propertyKey}")
    PropertyBean getProperty(@PathVariable long boardId, @PathVariable String propertyKey) {
        boards.require(Parameters.id(boardId, "boardId"));
        return properties.get(PropertyOwner.BOARD, boardId, propertyKey);
    }

    @Served(
            value = "Store a property on a board",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PutMapping("/board/{boardId}/properties/{propertyKey}")
    ResponseEntity<Void> setProperty(
            @PathVariable long boardId, @PathVariable String propertyKey, @RequestBody JsonNode value) {
        boards.requireAdministered(Parameters.id(boardId, "boardId"));
        return properties.set(PropertyOwner.BOARD, boardId, propertyKey, value);
    }

    @Served(
            value = "Remove a property from a board",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @DeleteMapping("/board/{boardId}/properties/{propertyKey}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteProperty(@PathVariable long boardId, @PathVariable String propertyKey) {
        boards.requireAdministered(Parameters.id(boardId, "boardId"));
        properties.delete(PropertyOwner.BOARD, boardId, propertyKey);
    }
}
