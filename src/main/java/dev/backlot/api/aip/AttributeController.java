package dev.backlot.api.aip;

import static dev.backlot.api.Evidence.ASSUMED;

import dev.backlot.api.JsonBody;
import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import dev.backlot.asset.AssetAttributes;
import dev.backlot.asset.GlobalAttribute;
import java.net.URI;
import java.util.Arrays;
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

/** What can be said of assets. */
@AipController
class AttributeController {

    private final AssetAttributes attributes;
    private final AipPrefix prefix;

    AttributeController(AssetAttributes attributes, AipPrefix prefix) {
        this.attributes = attributes;
        this.prefix = prefix;
    }

    /** What can be said of every asset. */
    record GlobalAttributeBean(String name, String displayName, String type) {

        static GlobalAttributeBean of(GlobalAttribute attribute) {
            return new GlobalAttributeBean(attribute.field(), attribute.label(), attribute.type());
        }
    }

    @Served(
            value = "List what can be said of every asset",
            known = ASSUMED,
            errors = {401})
    @GetMapping("/globalAttributes")
    List<GlobalAttributeBean> getGlobalAttributes() {
        return Arrays.stream(GlobalAttribute.values())
                .map(GlobalAttributeBean::of)
                .toList();
    }

    @Served(
            value = "List attributes",
            known = ASSUMED,
            errors = {401})
    @GetMapping("/attributes")
    List<AttributeBean> getAttributes() {
        return attributes.list().stream().map(AttributeBean::of).toList();
    }

    @Served(
            value = "Get an attribute",
            known = ASSUMED,
            errors = {401, 404})
    @GetMapping("/attributes/{id}")
    AttributeBean getAttribute(@PathVariable String id) {
        return AttributeBean.of(attributes.require(id));
    }

    @Served(
            value = "Create an attribute",
            known = ASSUMED,
            errors = {400, 401, 403, 409})
    @PostMapping("/attributes")
    ResponseEntity<AttributeBean> createAttribute(@RequestBody JsonBody body, Urls urls) {
        AttributeBean made = AttributeBean.of(attributes.create(AttributeBean.read(body)));
        URI self = URI.create(urls.of(prefix.path() + "/attributes/" + made.id()));
        return ResponseEntity.created(self).body(made);
    }

    @Served(
            value = "Replace an attribute",
            known = ASSUMED,
            errors = {400, 401, 403, 404, 409})
    @PutMapping("/attributes/{id}")
    AttributeBean updateAttribute(@PathVariable String id, @RequestBody JsonBody body) {
        return AttributeBean.of(attributes.update(id, AttributeBean.read(body)));
    }

    @Served(
            value = "Delete an attribute",
            known = ASSUMED,
            errors = {401, 403, 404})
    @DeleteMapping("/attributes/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteAttribute(@PathVariable String id) {
        attributes.delete(id);
    }
}
