package dev.backlot.constant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A kind of issue, such as Bug or Epic. */
@Entity
@Table(name = "issue_type")
public class IssueType {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "issue_type")
    @SequenceGenerator(name = "issue_type", sequenceName = "issue_type_seq", allocationSize = 1)
    private Long id;

    private String name;
    private String description;
    private long avatarId;
    private boolean subtask;
    private boolean epic;

    /** For JPA. */
    protected IssueType() {}

    IssueType(String name, String description, long avatarId, boolean subtask) {
        describe(name, description, avatarId);
        this.subtask = subtask;
    }

    /** The number. */
    public long id() {
        return id;
    }

    /** The name. */
    public String name() {
        return name;
    }

    /** What the type is for. */
    public String description() {
        return description;
    }

    /** The number of the icon. */
    public long avatarId() {
        return avatarId;
    }

    /** Whether issues of this type live under a parent. */
    public boolean subtask() {
        return subtask;
    }

    /** Whether issues of this type collect other issues. */
    public boolean epic() {
        return epic;
    }

    final void describe(String newName, String newDescription, long newAvatarId) {
        this.name = newName;
        this.description = newDescription;
        this.avatarId = newAvatarId;
    }
}
