package dev.backlot.api.platform.constant;

import static dev.backlot.api.Evidence.DOCUMENTED;

import dev.backlot.api.PropertyBean;
import dev.backlot.api.PropertyKeysBean;
import dev.backlot.api.Served;
import dev.backlot.api.StoredProperties;
import dev.backlot.api.Urls;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.constant.IssueTypes;
import dev.backlot.kernel.Problem;
import dev.backlot.property.PropertyOwner;
import dev.backlot.scheme.VisibleConstants;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import tools.jackson.databind.JsonNode;

/** What clients store on issue types; only administrators do. */
@PlatformController
class IssueTypePropertyController {

    private final VisibleConstants visible;
    private final IssueTypes types;
    private final StoredProperties properties;

    IssueTypePropertyController(VisibleConstants visible, IssueTypes types, StoredProperties properties) {
        this.visible = visible;
        this.types = types;
        this.properties = properties;
    }

    @Served(
            value = "Get the keys of an issue type's properties",
            known = DOCUMENTED,
            errors = {400, 404})
    @GetMapping("/issuetype/{issueTypeId}/properties")
    PropertyKeysBean getIssueTypePropertyKeys(@PathVariable String issueTypeId, Urls urls) {
        return properties.keys(
                PropertyOwner.ISSUE_TYPE, seen(issueTypeId), urls.platform("issuetype/" + issueTypeId + "/properties"));
    }

    @Served(
            value = "Get a property of an issue type",
            known = DOCUMENTED,
            errors = {400, 404})
    @GetMapping("/issuetype/{issueTypeId}/properties/{propertyKey}")
    PropertyBean getIssueTypeProperty(@PathVariable String issueTypeId, @PathVariable String propertyKey) {
        return properties.get(PropertyOwner.ISSUE_TYPE, seen(issueTypeId), propertyKey);
    }

    @Served(
            value = "Store a property on an issue type",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PutMapping("/issuetype/{issueTypeId}/properties/{propertyKey}")
    ResponseEntity<Void> setIssueTypeProperty(
            @PathVariable String issueTypeId, @PathVariable String propertyKey, @RequestBody JsonNode value) {
        return properties.set(PropertyOwner.ISSUE_TYPE, administered(issueTypeId), propertyKey, value);
    }

    @Served(
            value = "Remove a property from an issue type",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @DeleteMapping("/issuetype/{issueTypeId}/properties/{propertyKey}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteIssueTypeProperty(@PathVariable String issueTypeId, @PathVariable String propertyKey) {
        properties.delete(PropertyOwner.ISSUE_TYPE, administered(issueTypeId), propertyKey);
    }

    private long seen(String issueTypeId) {
        return visible.requireIssueType(number(issueTypeId)).id();
    }

    private long administered(String issueTypeId) {
        return types.requireAdministered(number(issueTypeId)).id();
    }

    private static String number(String issueTypeId) {
        if (issueTypeId.isEmpty() || !issueTypeId.chars().allMatch(letter -> letter >= '0' && letter <= '9')) {
            throw Problem.invalid(ConstantWireTexts.NO_NUMBER.formatted(issueTypeId));
        }
        return issueTypeId;
    }
}
