package dev.backlot.asset;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A thing that somebody owns. */
@Entity
@Table(name = "asset")
public class Asset {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "asset_seq")
    @SequenceGenerator(name = "asset_seq", allocationSize = 1)
    private @Nullable Long id;

    @Column(name = "asset_key")
    private String key;

    private Long collectionId;
    private @Nullable Long createdBy;
    private Instant createdAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "asset_value", joinColumns = @JoinColumn(name = "asset_id"))
    @MapKeyColumn(name = "field")
    @Column(name = "field_value")
    private Map<String, String> values = new HashMap<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "asset_attachment", joinColumns = @JoinColumn(name = "asset_id"))
    @Column(name = "attachment_id")
    private Set<Long> attachmentIds = new HashSet<>();

    /** For JPA. */
    protected Asset() {}

    Asset(String key, long collectionId, @Nullable Long createdBy, Instant createdAt) {
        this.key = key;
        this.collectionId = collectionId;
        this.createdBy = createdBy;
        this.createdAt = createdAt;
    }

    /** The key, such as {@code LAP-1}, which no other asset has. */
    public String key() {
        return key;
    }

    /** The number of the collection that it is in. */
    public long collectionId() {
        return collectionId;
    }

    /** The number of the user who made it; null where that user is gone. */
    public @Nullable Long createdBy() {
        return createdBy;
    }

    /** When it was made. */
    public Instant createdAt() {
        return createdAt;
    }

    /** How many files hang on it. */
    public int attachments() {
        return attachmentIds.size();
    }

    Map<String, String> values() {
        return values;
    }

    Set<Long> attachmentIds() {
        return attachmentIds;
    }
}
