package dev.backlot.api.platform.filter;

import static dev.backlot.api.Evidence.DOCUMENTED;

import dev.backlot.api.JsonBody;
import dev.backlot.api.Served;
import dev.backlot.api.document.ColumnBean;
import dev.backlot.api.document.FieldCatalog;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.filter.FilterEdits;
import dev.backlot.filter.Filters;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The columns of a filter's list of issues. */
@PlatformController
class FilterColumnController {

    private final Filters filters;
    private final FilterEdits edits;
    private final FieldCatalog fields;

    FilterColumnController(Filters filters, FilterEdits edits, FieldCatalog fields) {
        this.filters = filters;
        this.edits = edits;
        this.fields = fields;
    }

    @Served(
            value = "Get the columns of a filter",
            known = DOCUMENTED,
            errors = {400, 404})
    @GetMapping("/filter/{id}/columns")
    List<ColumnBean> getFilterColumns(@PathVariable long id) {
        return ColumnBean.of(filters.columns(id), fields);
    }

    @Served(
            value = "Choose the columns of a filter",
            known = DOCUMENTED,
            errors = {400, 401})
    @PutMapping("/filter/{id}/columns")
    void setFilterColumns(@PathVariable long id, @RequestBody JsonBody body) {
        edits.columns(id, ColumnBean.known(body.texts("columns"), fields));
    }

    /** The form that Jira's own pages send. */
    @PutMapping(path = "/filter/{id}/columns", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    void setFilterColumnsByForm(@PathVariable long id, @RequestParam List<String> columns) {
        edits.columns(id, ColumnBean.known(columns, fields));
    }

    @Served(
            value = "Take the columns of a filter away",
            known = DOCUMENTED,
            errors = {400, 401})
    @DeleteMapping("/filter/{id}/columns")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void resetFilterColumns(@PathVariable long id) {
        edits.columns(id, null);
    }
}
