package dev.backlot.api.platform.field;

import static dev.backlot.api.Evidence.ASSUMED;
import static dev.backlot.api.Evidence.DOCUMENTED;

import dev.backlot.api.JsonBody;
import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.field.Fields;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The options that custom fields offer. */
@PlatformController
class FieldOptionController {

    private final Fields fields;
    private final FieldOptions options;

    FieldOptionController(Fields fields, FieldOptions options) {
        this.fields = fields;
        this.options = options;
    }

    @Served(
            value = "Get an option of a custom field",
            known = DOCUMENTED,
            errors = {401, 404})
    @GetMapping("/customFieldOption/{id}")
    CustomFieldOptionBean getCustomFieldOption(@PathVariable String id, Urls urls) {
        return CustomFieldOptionBean.of(fields.requireOption(id), urls);
    }

    @Served(
            value = "Get the options of a custom field",
            known = DOCUMENTED,
            errors = {400, 401, 404})
    @GetMapping("/customFields/{customFieldId}/options")
    CustomFieldOptionsBean getCustomFieldOptions(
            @PathVariable String customFieldId,
            @RequestParam(defaultValue = "") String query,
            @RequestParam(defaultValue = "") List<Long> projectIds,
            @RequestParam(defaultValue = "") List<Long> issueTypeIds,
            @RequestParam(defaultValue = "100") int maxResults,
            @RequestParam(defaultValue = "1") int page,
            Urls urls) {
        var found = options.find(fields.require(customFieldId), query, projectIds, issueTypeIds);
        return options.page(found, maxResults, page, urls);
    }

    @Served(
            value = "Add an option to a custom field, which the vendor's API cannot",
            known = ASSUMED,
            errors = {400, 401, 403, 404})
    @PostMapping("/customFields/{customFieldId}/options")
    @ResponseStatus(HttpStatus.CREATED)
    CustomFieldOptionBean addCustomFieldOption(
            @PathVariable String customFieldId, @RequestBody JsonBody body, Urls urls) {
        return CustomFieldOptionBean.of(
                fields.addOption(
                        customFieldId,
                        Objects.requireNonNullElse(body.text("value").or(null), "")),
                urls);
    }
}
