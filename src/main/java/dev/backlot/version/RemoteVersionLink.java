package dev.backlot.version;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** What another system keeps about a version. */
@Entity
@Table(name = "remote_version_link")
public class RemoteVersionLink {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "remote_version_link_seq")
    @SequenceGenerator(name = "remote_version_link_seq", allocationSize = 1)
    private @Nullable Long id;

    private Long versionId;
    private String globalId;
    private String jsonValue;

    /** For JPA. */
    protected RemoteVersionLink() {}

    RemoteVersionLink(long versionId, String globalId) {
        this.versionId = versionId;
        this.globalId = globalId;
    }

    /** The number of the version. */
    public long versionId() {
        return versionId;
    }

    /** The name that the other system gave it, unique on the version. */
    public String globalId() {
        return globalId;
    }

    /** What is kept, as JSON text. */
    public String json() {
        return jsonValue;
    }

    void json(String text) {
        jsonValue = text;
    }
}
