package dev.backlot.api.platform.user;

import static dev.backlot.api.Evidence.DOCUMENTED;

import dev.backlot.api.PropertyBean;
import dev.backlot.api.PropertyKeysBean;
import dev.backlot.api.Served;
import dev.backlot.api.StoredProperties;
import dev.backlot.api.Urls;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.property.PropertyOwner;
import dev.backlot.user.UserSearch;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import tools.jackson.databind.JsonNode;

/** What clients store on users: on oneself, or as an administrator on anybody. */
@PlatformController
class UserPropertyController {

    private final UserSearch search;
    private final StoredProperties properties;

    UserPropertyController(UserSearch search, StoredProperties properties) {
        this.search = search;
        this.properties = properties;
    }

    @Served(
            value = "Get the keys of a user's properties",
            known = DOCUMENTED,
            errors = {401, 403, 404})
    @GetMapping("/user/properties")
    PropertyKeysBean getUserPropertyKeys(
            @RequestParam(required = false) @Nullable String username,
            @RequestParam(required = false) @Nullable String userKey,
            Urls urls) {
        long id = search.requireOwn(username, userKey).id();
        return properties.keys(PropertyOwner.USER, id, urls.platform("user/properties"));
    }

    @Served(
            value = "Get a property of a user",
            known = DOCUMENTED,
            errors = {401, 403, 404})
    @GetMapping("/user/properties/{propertyKey}")
    PropertyBean getUserProperty(
            @PathVariable String propertyKey,
            @RequestParam(required = false) @Nullable String username,
            @RequestParam(required = false) @Nullable String userKey) {
        long id = search.requireOwn(username, userKey).id();
        return properties.get(PropertyOwner.USER, id, propertyKey);
    }

    @Served(
            value = "Store a property on a user",
            known = DOCUMENTED,
            errors = {400, 401, 403, 404})
    @PutMapping("/user/properties/{propertyKey}")
    ResponseEntity<Void> setUserProperty(
            @PathVariable String propertyKey,
            @RequestParam(required = false) @Nullable String username,
            @RequestParam(required = false) @Nullable String userKey,
            @RequestBody JsonNode value) {
        long id = search.requireOwn(username, userKey).id();
        return properties.set(PropertyOwner.USER, id, propertyKey, value);
    }

    @Served(
            value = "Remove a property from a user",
            known = DOCUMENTED,
            errors = {401, 403, 404})
    @DeleteMapping("/user/properties/{propertyKey}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteUserProperty(
            @PathVariable String propertyKey,
            @RequestParam(required = false) @Nullable String username,
            @RequestParam(required = false) @Nullable String userKey) {
        long id = search.requireOwn(username, userKey).id();
        properties.delete(PropertyOwner.USER, id, propertyKey);
    }
}
