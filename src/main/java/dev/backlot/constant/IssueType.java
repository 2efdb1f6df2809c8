package dev.backlot.constant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A kind of issue, such as Bug or Epic. */
@Entity
@Table(name = "issue_type")
public class IssueType {

    @Id
    private Long id;

    private String name;
    private String description;
    private long avatarId;
    private boolean subtask;
    private boolean epic;

    /** For JPA. */
    protected IssueType() {}

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
}
