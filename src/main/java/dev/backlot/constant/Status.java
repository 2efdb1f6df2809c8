package dev.backlot.constant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A step of the workflow. */
@Entity
@Table(name = "status")
public class Status {

    @Id
    private Long id;

    private String name;
    private String description;
    private String icon;

    @Enumerated(EnumType.STRING)
    private StatusCategory category;

    /** For JPA. */
    protected Status() {}

    /** The number. */
    public long id() {
        return id;
    }

    /** The name. */
    public String name() {
        return name;
    }

    /** What the status means. */
    public String description() {
        return description;
    }

    /** The path of the icon, from the base URL on; empty where there is none. */
    public String icon() {
        return icon;
    }

    /** The category that the status counts to. */
    public StatusCategory category() {
        return category;
    }
}
