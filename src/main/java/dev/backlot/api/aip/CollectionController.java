package dev.backlot.api.aip;

import static dev.backlot.api.Evidence.ASSUMED;

import dev.backlot.api.JsonBody;
import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import dev.backlot.asset.AssetCollections;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Collections of assets. */
@AipController
class CollectionController {

    private final AssetCollections collections;
    private final AipPrefix prefix;

    CollectionController(AssetCollections collections, AipPrefix prefix) {
        this.collections = collections;
        this.prefix = prefix;
    }

    @Served(
            value = "List collections",
            known = ASSUMED,
            errors = {401})
    @GetMapping("/collections")
    List<CollectionBean> getCollections() {
        return collections.list().stream().map(CollectionBean::of).toList();
    }

    @Served(
            value = "Get a collection",
            known = ASSUMED,
            errors = {401, 404})
    @GetMapping("/collections/{id}")
    CollectionBean getCollection(@PathVariable String id) {
        return CollectionBean.of(collections.require(id));
    }

    @Served(
            value = "Create a collection",
            known = ASSUMED,
            errors = {400, 401, 403, 409})
    @PostMapping("/collections")
    ResponseEntity<CollectionBean> createCollection(@RequestBody JsonBody body, Urls urls) {
        CollectionBean made = CollectionBean.of(collections.create(
                body.text("name").or(null),
                body.text("prefix").or(null),
                body.text("description").or(null)));
        URI self = URI.create(urls.of(prefix.path() + "/collections/" + made.id()));
        return ResponseEntity.created(self).body(made);
    }

    @Served(
            value = "Replace a collection",
            known = ASSUMED,
            errors = {400, 401, 403, 404, 409})
    @PutMapping("/collections/{id}")
    CollectionBean updateCollection(@PathVariable String id, @RequestBody JsonBody body) {
        return CollectionBean.of(collections.update(
                id,
                body.text("name").or(null),
                body.text("prefix").or(null),
                body.text("description").or(null)));
    }

    @Served(
            value = "Delete a collection",
            known = ASSUMED,
            errors = {401, 403, 404, 409})
    @DeleteMapping("/collections/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteCollection(@PathVariable String id) {
        collections.delete(id);
    }
}
