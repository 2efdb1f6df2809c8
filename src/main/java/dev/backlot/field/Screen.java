package dev.backlot.field;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A form on which fields of issues are, spread over tabs. */
@Entity
@Table(name = "screen")
public class Screen {

    @Id
    private Long id;

    private String name;
    private String description;

    /** For JPA. */
    protected Screen() {}

    /** The number. */
    public long id() {
        return id;
    }

    /** The name. */
    public String name() {
        return name;
    }

    /** What it is for. */
    public String description() {
        return description;
    }
}
