package dev.backlot.constant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Why an issue is finished. */
@Entity
@Table(name = "resolution")
public class Resolution {

    @Id
    private Long id;

    private String name;
    private String description;

    /** For JPA. */
    protected Resolution() {}

    /** The number. */
    public long id() {
        return id;
    }

    /** The name. */
    public String name() {
        return name;
    }

    /** What the resolution means. */
    public String description() {
        return description;
    }
}
