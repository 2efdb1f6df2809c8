package dev.backlot.link;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A thing in another system that an issue has to do with. */
@Entity
@Table(name = "remote_link")
public class RemoteLink {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "remote_link_seq")
    @SequenceGenerator(name = "remote_link_seq", allocationSize = 1)
    private @Nullable Long id;

    private Long issueId;
    private @Nullable String globalId;

    @Embedded
    private RemoteLinkContent content;

    /** For JPA. */
    protected RemoteLink() {}

    RemoteLink(long issueId) {
        this.issueId = issueId;
    }

    /** The number. */
    public long id() {
        return id == null ? 0 : id;
    }

    /** The number of the issue. */
    public long issueId() {
        return issueId;
    }

    /** The name that the other system gave the link, unique on the issue. */
    public @Nullable String globalId() {
        return globalId;
    }

    /** What is known of the thing. */
    public RemoteLinkContent content() {
        return content;
    }

    void edit(@Nullable String newGlobalId, RemoteLinkContent newContent) {
        globalId = newGlobalId;
        content = newContent;
    }
}
