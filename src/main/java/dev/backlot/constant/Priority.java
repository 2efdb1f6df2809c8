package dev.backlot.constant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How urgent an issue is. */
@Entity
@Table(name = "priority")
public class Priority {

    @Id
    private Long id;

    private String name;
    private String description;
    private String icon;
    private String color;
    private int sequence;

    /** For JPA. */
    protected Priority() {}

    /** The number. */
    public long id() {
        return id;
    }

    /** The name. */
    public String name() {
        return name;
    }

    /** What the priority means. */
    public String description() {
        return description;
    }

    /** The path of the icon, from the base URL on. */
    public String icon() {
        return icon;
    }

    /** The colour, as {@code #rrggbb}. */
    public String color() {
        return color;
    }

    /** The place in the list, most urgent first. */
    public int sequence() {
        return sequence;
    }
}
