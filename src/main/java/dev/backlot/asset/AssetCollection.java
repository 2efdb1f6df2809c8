package dev.backlot.asset;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Assets of a kind. Their keys begin with its prefix. */
@Entity
@Table(name = "asset_collection")
public class AssetCollection {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "asset_collection_seq")
    @SequenceGenerator(name = "asset_collection_seq", allocationSize = 1)
    private @Nullable Long id;

    private String name;
    private String prefix;
    private @Nullable String description;
    private long lastNumber;

    /** For JPA. */
    protected AssetCollection() {}

    AssetCollection(String name, String prefix, @Nullable String description) {
        edit(name, prefix, description);
    }

    /** The number. */
    public long id() {
        return id == null ? 0 : id;
    }

    /** The name. */
    public String name() {
        return name;
    }

    /** What the keys of its assets begin with, such as {@code LAP}. */
    public String prefix() {
        return prefix;
    }

    /** What is in it. */
    public @Nullable String description() {
        return description;
    }

    final void edit(String newName, String newPrefix, @Nullable String newDescription) {
        name = newName;
        prefix = newPrefix;
        description = newDescription;
    }

    long nextNumber() {
        return ++lastNumber;
    }

    void reserve(long number) {
        lastNumber = Math.max(lastNumber, number);
    }
}
