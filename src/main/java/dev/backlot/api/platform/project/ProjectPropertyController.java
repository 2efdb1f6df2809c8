package dev.backlot.api.platform.project;

import static dev.backlot.api.Evidence.DOCUMENTED;

import dev.backlot.api.PropertyBean;
import dev.backlot.api.PropertyKeysBean;
import dev.backlot.api.Served;
import dev.backlot.api.StoredProperties;
import dev.backlot.api.Urls;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.project.Projects;
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

/** JSON that apps keep with a project: whoever sees the project reads it, whoever administers it writes it. */
@PlatformController
class ProjectPropertyController {

    private final Projects projects;
    private final StoredProperties properties;

    ProjectPropertyController(Projects projects, StoredProperties properties) {
        this.projects = projects;
        this.properties = properties;
    }

    @Served(
            value = "Get the keys of a project's properties",
            known = DOCUMENTED,
            errors = {401, 404})
    @GetMapping("/project/{projectIdOrKey}/properties")
    PropertyKeysBean getProjectPropertiesKeys(@PathVariable String projectIdOrKey, Urls urls) {
        long id = projects.require(projectIdOrKey).id();
        return properties.keys(PropertyOwner.PROJECT, id, urls.platform("project/" + id + "/properties"));
    }

    @Served(
            value = "Get a property of a project",
            known = DOCUMENTED,
            errors = {401, 404})
    @GetMapping("/project/{projectIdOrKey}/properties/{propertyKey}")
    PropertyBean getProjectProperty(@PathVariable String projectIdOrKey, @PathVariable String propertyKey) {
        return properties.get(
                PropertyOwner.PROJECT, projects.require(projectIdOrKey).id(), propertyKey);
    }

    @Served(
            value = "Store a property on a project",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PutMapping("/project/{projectIdOrKey}/properties/{propertyKey}")
    ResponseEntity<Void> setProjectProperty(
            @PathVariable String projectIdOrKey, @PathVariable String propertyKey, @RequestBody JsonNode value) {
        long id = projects.requireAdministered(projectIdOrKey).id();
        return properties.set(PropertyOwner.PROJECT, id, propertyKey, value);
    }

    @Served(
            value = "Remove a property from a project",
            known = DOCUMENTED,
            errors = {401, 403, 404})
    @DeleteMapping("/project/{projectIdOrKey}/properties/{propertyKey}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteProjectProperty(@PathVariable String projectIdOrKey, @PathVariable String propertyKey) {
        properties.delete(
                PropertyOwner.PROJECT,
                projects.requireAdministered(projectIdOrKey).id(),
                propertyKey);
    }
}
