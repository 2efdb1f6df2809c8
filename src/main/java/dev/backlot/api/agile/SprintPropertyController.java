package dev.backlot.api.agile;

import static dev.backlot.api.Evidence.DOCUMENTED;

import dev.backlot.api.Parameters;
import dev.backlot.api.PropertyBean;
import dev.backlot.api.PropertyKeysBean;
import dev.backlot.api.Served;
import dev.backlot.api.StoredProperties;
import dev.backlot.api.Urls;
import dev.backlot.property.PropertyOwner;
import dev.backlot.sprint.Sprints;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import tools.jackson.databind.JsonNode;

/** What clients store on sprints. */
@AgileController
class SprintPropertyController {

    private final Sprints sprints;
    private final StoredProperties properties;

    SprintPropertyController(Sprints sprints, StoredProperties properties) {
        this.sprints = sprints;
        this.properties = properties;
    }

    @Served(
            value = "Get the keys of a sprint's properties",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @GetMapping("/sprint/{sprintId}/properties")
    PropertyKeysBean getPropertiesKeys(@PathVariable long sprintId, Urls urls) {
        sprints.require(Parameters.id(sprintId, "sprintId"));
        return properties.keys(PropertyOwner.SPRINT, sprintId, urls.agile("sprint/" + sprintId + "/properties"));
    }

    @Served(
            value = "Get a property of a sprint",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @GetMapping("/sprint/{sprintId}/properties/{propertyKey}")
    PropertyBean getProperty(@PathVariable long sprintId, @PathVariable String propertyKey) {
        sprints.require(Parameters.id(sprintId, "sprintId"));
        return properties.get(PropertyOwner.SPRINT, sprintId, propertyKey);
    }

    @Served(
            value = "Store a property on a sprint",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PutMapping("/sprint/{sprintId}/properties/{propertyKey}")
    ResponseEntity<Void> setProperty(
            @PathVariable long sprintId, @PathVariable String propertyKey, @RequestBody JsonNode value) {
        sprints.requireManaged(Parameters.id(sprintId, "sprintId"));
        return properties.set(PropertyOwner.SPRINT, sprintId, propertyKey, value);
    }

    @Served(
            value = "Remove a property from a sprint",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @DeleteMapping("/sprint/{sprintId}/properties/{propertyKey}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteProperty(@PathVariable long sprintId, @PathVariable String propertyKey) {
        sprints.requireManaged(Parameters.id(sprintId, "sprintId"));
        properties.delete(PropertyOwner.SPRINT, sprintId, propertyKey);
    }
}
