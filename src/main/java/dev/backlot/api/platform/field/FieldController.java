package dev.backlot.api.platform.field;

import static dev.backlot.api.Evidence.DOCUMENTED;
import static dev.backlot.api.Evidence.OBSERVED;

import dev.backlot.api.Dates;
import dev.backlot.api.JsonBody;
import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import dev.backlot.api.document.FieldCatalog;
import dev.backlot.api.document.FieldDescription;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.field.DeletedFields;
import dev.backlot.field.Fields;
import dev.backlot.field.NewField;
import dev.backlot.kernel.Page;
import dev.backlot.kernel.PageQuery;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Fields, and those among them that users define. */
@PlatformController
class FieldController {

    private final Fields fields;
    private final FieldCatalog catalog;
    private final Dates dates;

    FieldController(Fields fields, FieldCatalog catalog, Dates dates) {
        this.fields = fields;
        this.catalog = catalog;
        this.dates = dates;
    }

    record BulkDeleteResponseBean(
            String message, List<String> deletedCustomFields, Map<String, String> notDeletedCustomFields) {}

    @Served(
            value = "Get all fields",
            known = OBSERVED,
            errors = {401})
    @GetMapping("/field")
    List<FieldDescription> getFields() {
        Set<String> visible = fields.visibleIds();
        return catalog.all().stream()
                .filter(field -> !field.custom() || visible.contains(field.id()))
                .toList();
    }

    @Served(
            value = "Create a custom field",
            known = DOCUMENTED,
            errors = {400, 401, 403})
    @PostMapping("/field")
    @ResponseStatus(HttpStatus.CREATED)
    FieldDescription createCustomField(@RequestBody JsonBody body) {
        var field = fields.create(new NewField(
                body.text("name").or(null),
                body.text("description").or(null),
                body.text("type").or(null),
                body.text("searcherKey").or(null),
                body.numbers("projectIds"),
                body.numbers("issueTypeIds")));
        return catalog.find(field.fieldId()).orElseThrow();
    }

    @Served(
            value = "Get custom fields",
            known = DOCUMENTED,
            errors = {400, 401, 403})
    @GetMapping("/customFields")
    MetaPageBean<CustomFieldBean> getCustomFields(
            @RequestParam(defaultValue = "") String search,
            @RequestParam(defaultValue = "") List<String> types,
            @RequestParam(defaultValue = "") List<Long> projectIds,
            @RequestParam(defaultValue = "") List<Long> screenIds,
            @RequestParam @Nullable String lastValueUpdate,
            @RequestParam @Nullable String sortColumn,
            @RequestParam @Nullable String sortOrder,
            PageQuery window,
            Urls urls) {
        var query = new CustomFieldQuery(search, types, projectIds, screenIds, lastValueUpdate, sortColumn, sortOrder);
        var page = Page.of(query.select(fields.uses()), window);
        return MetaPageBean.of(page.map(use -> CustomFieldBean.of(use, dates, urls)));
    }

    @Served(
            value = "Delete custom fields",
            known = DOCUMENTED,
            errors = {400, 401, 403})
    @DeleteMapping("/customFields")
    ResponseEntity<BulkDeleteResponseBean> bulkDeleteCustomFields(@RequestParam List<String> ids) {
        DeletedFields result = fields.delete(ids);
        return ResponseEntity.status(result.deleted().isEmpty() ? HttpStatus.BAD_REQUEST : HttpStatus.OK)
                .body(new BulkDeleteResponseBean(CustomFieldTexts.DELETED, result.deleted(), result.kept()));
    }
}
