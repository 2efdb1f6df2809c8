package dev.backlot.team;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Somebody who can be in teams: a user of Jira, or a name that stands for nobody yet. */
@Entity
@Table(name = "person")
public class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "person_seq")
    @SequenceGenerator(name = "person_seq", allocationSize = 1)
    private @Nullable Long id;

    private @Nullable Long userId;
    private @Nullable String title;

    /** For JPA. */
    protected Person() {}

    Person(@Nullable Long userId, @Nullable String title) {
        this.userId = userId;
        this.title = title;
    }

    /** The number. */
    public long id() {
        return id == null ? 0 : id;
    }

    /** The number of the user of Jira. */
    public @Nullable Long userId() {
        return userId;
    }

    /** The name that somebody gave; where there is none, the user's name says who it is. */
    public @Nullable String title() {
        return title;
    }

    void become(@Nullable Long newUserId, @Nullable String newTitle) {
        userId = newUserId;
        title = newTitle;
    }
}
