package dev.backlot.scheme;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** Which scheme of a kind a project has. */
@Entity
@Table(name = "project_scheme")
class ProjectScheme {

    /** A project and a kind of scheme. */
    @Embeddable
    static class Place implements Serializable {

        private static final long serialVersionUID = 1L;

        private Long projectId;

        @Enumerated(EnumType.STRING)
        private SchemeKind kind;

        protected Place() {}

        Place(long projectId, SchemeKind kind) {
            this.projectId = projectId;
            this.kind = kind;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Place place && projectId.equals(place.projectId) && kind == place.kind;
        }

        @Override
        public int hashCode() {
            return Objects.hash(projectId, kind);
        }
    }

    @EmbeddedId
    private Place place;

    private Long schemeId;

    protected ProjectScheme() {}

    ProjectScheme(Place place, long schemeId) {
        this.place = place;
        this.schemeId = schemeId;
    }

    Place place() {
        return place;
    }

    long schemeId() {
        return schemeId;
    }
}
