package dev.backlot.api.platform.filter;

import dev.backlot.filter.FilterEdits;
import dev.backlot.filter.Filters;
import dev.backlot.user.CurrentUser;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The older resource to which Atlassian's documents send those who want to make a filter a favourite. */
@RestController
@RequestMapping("/rest/api/1.0/filters/{id}/favourite")
class FavouriteController {

    private final Filters filters;
    private final FilterEdits edits;
    private final CurrentUser currentUser;

    FavouriteController(Filters filters, FilterEdits edits, CurrentUser currentUser) {
        this.filters = filters;
        this.edits = edits;
        this.currentUser = currentUser;
    }

    @GetMapping
    boolean isFavourite(@PathVariable long id) {
        return filters.require(id).isFavouriteOf(currentUser.viewer().userId());
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void addFavourite(@PathVariable long id) {
        edits.favourite(id, true);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeFavourite(@PathVariable long id) {
        edits.favourite(id, false);
    }
}
