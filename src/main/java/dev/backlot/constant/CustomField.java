package dev.backlot.constant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A field that is not part of every Jira. */
@Entity
@Table(name = "custom_field")
public class CustomField {

    @Id
    private Long id;

    private String name;
    private String typeKey;

    /** For JPA. */
    protected CustomField() {}

    /** The bare number, without {@code customfield_}. */
    public long id() {
        return id;
    }

    /** The name. */
    public String name() {
        return name;
    }

    /** The key of the field's type, such as {@code com.pyxis.greenhopper.jira:gh-sprint}. */
    public String typeKey() {
        return typeKey;
    }

    /** The name in issue JSON, such as {@code customfield_10020}. */
    public String fieldId() {
        return "customfield_" + id;
    }
}
