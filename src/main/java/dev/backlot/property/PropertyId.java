package dev.backlot.property;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.Objects;

/** Names a property: the thing that it is stored on and its key. */
@Embeddable
class PropertyId implements Serializable {

    private static final long serialVersionUID = 1L;

    @Enumerated(EnumType.STRING)
    private PropertyOwner entityType;

    private Long entityId;
    private String propertyKey;

    protected PropertyId() {}

    PropertyId(PropertyOwner entityType, long entityId, String propertyKey) {
        this.entityType = entityType;
        this.entityId = entityId;
        this.propertyKey = propertyKey;
    }

    long ownerId() {
        return entityId;
    }

    String key() {
        return propertyKey;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PropertyId id
                && entityType == id.entityType
                && entityId.equals(id.entityId)
                && propertyKey.equals(id.propertyKey);
    }

    @Override
    public int hashCode() {
        return Objects.hash(entityType, entityId, propertyKey);
    }
}
