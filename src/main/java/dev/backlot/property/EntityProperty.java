package dev.backlot.property;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A JSON value that a client stored on something. */
@Entity
@Table(name = "entity_property")
class EntityProperty {

    @EmbeddedId
    private PropertyId id;

    private String jsonValue;

    protected EntityProperty() {}

    EntityProperty(PropertyId id, String jsonValue) {
        this.id = id;
        this.jsonValue = jsonValue;
    }

    String key() {
        return id.key();
    }

    long ownerId() {
        return id.ownerId();
    }

    String json() {
        return jsonValue;
    }

    void json(String value) {
        jsonValue = value;
    }
}
