package dev.backlot.permission;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A text that a client keeps with a permission scheme. */
@Entity
@Table(name = "permission_scheme_attribute")
class SchemeAttribute {

    /** Names an attribute: its scheme and its key. */
    @Embeddable
    static class Id implements Serializable {

        private static final long serialVersionUID = 1L;

        private Long schemeId;
        private String attributeKey;

        protected Id() {}

        Id(long schemeId, String attributeKey) {
            this.schemeId = schemeId;
            this.attributeKey = attributeKey;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Id id && schemeId.equals(id.schemeId) && attributeKey.equals(id.attributeKey);
        }

        @Override
        public int hashCode() {
            return Objects.hash(schemeId, attributeKey);
        }
    }

    // JPA reads it.
    @SuppressWarnings("UnusedVariable")
    @EmbeddedId
    private Id id;

    private String attributeValue;

    protected SchemeAttribute() {}

    SchemeAttribute(Id id, String attributeValue) {
        this.id = id;
        this.attributeValue = attributeValue;
    }

    String value() {
        return attributeValue;
    }
}
