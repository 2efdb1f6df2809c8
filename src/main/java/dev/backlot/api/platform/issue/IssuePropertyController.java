package dev.backlot.api.platform.issue;

import static dev.backlot.api.Evidence.DOCUMENTED;

import dev.backlot.api.PropertyBean;
import dev.backlot.api.PropertyKeysBean;
import dev.backlot.api.Served;
import dev.backlot.api.StoredProperties;
import dev.backlot.api.Urls;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.issue.Issue;
import dev.backlot.issue.Issues;
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

/** What clients store on issues. */
@PlatformController
class IssuePropertyController {

    private final Issues issues;
    private final StoredProperties properties;

    IssuePropertyController(Issues issues, StoredProperties properties) {
        this.issues = issues;
        this.properties = properties;
    }

    @Served(
            value = "Get the keys of an issue's properties",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @GetMapping("/issue/{issueIdOrKey}/properties")
    PropertyKeysBean getIssuePropertiesKeys(@PathVariable String issueIdOrKey, Urls urls) {
        long id = issues.existing(issueIdOrKey).id();
        return properties.keys(PropertyOwner.ISSUE, id, urls.platform("issue/" + issueIdOrKey + "/properties"));
    }

    @Served(
            value = "Get a property of an issue",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @GetMapping("/issue/{issueIdOrKey}/properties/{propertyKey}")
    PropertyBean getIssueProperty(@PathVariable String issueIdOrKey, @PathVariable String propertyKey) {
        return properties.get(PropertyOwner.ISSUE, issues.existing(issueIdOrKey).id(), propertyKey);
    }

    @Served(
            value = "Store a property on an issue",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PutMapping("/issue/{issueIdOrKey}/properties/{propertyKey}")
    ResponseEntity<Void> setIssueProperty(
            @PathVariable String issueIdOrKey, @PathVariable String propertyKey, @RequestBody JsonNode value) {
        return properties.set(PropertyOwner.ISSUE, editable(issueIdOrKey).id(), propertyKey, value);
    }

    @Served(
            value = "Remove a property from an issue",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @DeleteMapping("/issue/{issueIdOrKey}/properties/{propertyKey}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteIssueProperty(@PathVariable String issueIdOrKey, @PathVariable String propertyKey) {
        properties.delete(PropertyOwner.ISSUE, editable(issueIdOrKey).id(), propertyKey);
    }

    private Issue editable(String issueIdOrKey) {
        var issue = issues.existing(issueIdOrKey);
        issues.requireEditable(issue);
        return issue;
    }
}
