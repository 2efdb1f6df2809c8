package dev.backlot.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** To whom a comment or a worklog is limited; {@link Visibilities} knows whether the caller is one of them. */
@Embeddable
public class Visibility {

    /** What those are who may see it. */
    public enum Type {
        /** Members of a group. */
        GROUP,
        /** Those who play a role in the project. */
        ROLE
    }

    /**
     * A limit as clients name it.
     *
     * @param type {@code group} or {@code role}
     * @param value the name of the group or the role
     */
    public record Named(String type, String value) {}

    @Enumerated(EnumType.STRING)
    @Column(name = "visibility_type")
    private Type type;

    @Column(name = "visibility_value")
    private String holder;

    /** For JPA. */
    protected Visibility() {}

    Visibility(Type type, String holder) {
        this.type = type;
        this.holder = holder;
    }

    Type type() {
        return type;
    }

    /** The name of the group or the number of the role. */
    String holder() {
        return holder;
    }
}
