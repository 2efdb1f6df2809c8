package dev.backlot.asset;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that can be said of the assets of one collection, or of all. */
@Entity
@Table(name = "asset_attribute")
public class AssetAttribute {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "asset_attribute_seq")
    @SequenceGenerator(name = "asset_attribute_seq", allocationSize = 1)
    private @Nullable Long id;

    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "attribute_type")
    private AttributeType type;

    private @Nullable Long collectionId;

    @Column(name = "option_lines")
    private String options;

    /** For JPA. */
    protected AssetAttribute() {}

    AssetAttribute(String name, AttributeType type, @Nullable Long collectionId, List<String> options) {
        edit(name, type, collectionId, options);
    }

    /** The number. */
    public long id() {
        return id == null ? 0 : id;
    }

    /** The name. */
    public String name() {
        return name;
    }

    /** What values may be. */
    public AttributeType type() {
        return type;
    }

    /** The number of the collection whose assets have it; null where all have. */
    public @Nullable Long collectionId() {
        return collectionId;
    }

    /** Among which is chosen, nothing where values are free. */
    public List<String> options() {
        return options.isEmpty() ? List.of() : List.of(options.split("\n"));
    }

    final void edit(String newName, AttributeType newType, @Nullable Long newCollectionId, List<String> newOptions) {
        name = newName;
        type = newType;
        collectionId = newCollectionId;
        options = String.join("\n", newOptions);
    }

    boolean isOf(long otherCollectionId) {
        return collectionId == null || collectionId == otherCollectionId;
    }
}
