package dev.backlot.link;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Two issues that have to do with one another: the source blocks the destination. */
@Entity
@Table(name = "issue_link")
public class IssueLink {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "issue_link_seq")
    @SequenceGenerator(name = "issue_link_seq", allocationSize = 1)
    private @Nullable Long id;

    private Long typeId;
    private Long sourceId;
    private Long destinationId;

    /** For JPA. */
    protected IssueLink() {}

    IssueLink(long typeId, long sourceId, long destinationId) {
        this.typeId = typeId;
        this.sourceId = sourceId;
        this.destinationId = destinationId;
    }

    /** The number. */
    public long id() {
        return id == null ? 0 : id;
    }

    /** The number of the type. */
    public long typeId() {
        return typeId;
    }

    /** The number of the issue that the outward description begins with. */
    public long sourceId() {
        return sourceId;
    }

    /** The number of the issue that the outward description ends with. */
    public long destinationId() {
        return destinationId;
    }

    /** Whether the link leads out of an issue. */
    public boolean leadsOutOf(long issueId) {
        return sourceId == issueId;
    }

    /** The number of the issue at the other end. */
    public long otherThan(long issueId) {
        return leadsOutOf(issueId) ? destinationId : sourceId;
    }
}
