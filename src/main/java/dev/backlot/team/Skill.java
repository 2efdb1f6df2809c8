package dev.backlot.team;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Something that people can do. */
@Entity
@Table(name = "skill")
public class Skill {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "skill_seq")
    @SequenceGenerator(name = "skill_seq", allocationSize = 1)
    private @Nullable Long id;

    private String title;
    private boolean shareable;

    /** For JPA. */
    protected Skill() {}

    Skill(String title, boolean shareable) {
        this.title = title;
        this.shareable = shareable;
    }

    /** The number. */
    public long id() {
        return id == null ? 0 : id;
    }

    /** The name. */
    public String title() {
        return title;
    }

    /** Whether other plans than the one it was made in may use it. */
    public boolean shareable() {
        return shareable;
    }

    void edit(String newTitle, boolean newShareable) {
        title = newTitle;
        shareable = newShareable;
    }
}
