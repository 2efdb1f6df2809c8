package dev.backlot.api;

import dev.backlot.property.Properties;
import dev.backlot.property.PropertyOwner;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Answers for the properties of anything; who may see or change the thing, each controller asks first. */
@Component
public class StoredProperties {

    private final Properties properties;

    StoredProperties(Properties properties) {
        this.properties = properties;
    }

    /** The keys; their links begin with the address of the thing's properties, without a slash at the end. */
    public PropertyKeysBean keys(PropertyOwner owner, long id, String address) {
        return PropertyKeysBean.of(properties.keys(owner, id), address);
    }

    /** One property, or 404. */
    public PropertyBean get(PropertyOwner owner, long id, String key) {
        return new PropertyBean(key, properties.get(owner, id, key));
    }

    /** Stores a value: 201 for a new key, 200 for a known one, without a body. */
    public ResponseEntity<Void> set(PropertyOwner owner, long id, String key, JsonNode value) {
        boolean isNew = properties.set(owner, id, key, value.toString());
        return ResponseEntity.status(isNew ? HttpStatus.CREATED : HttpStatus.OK).build();
    }

    /** Removes a property, or 404. */
    public void delete(PropertyOwner owner, long id, String key) {
        properties.delete(owner, id, key);
    }
}
