package dev.backlot.asset;

import dev.backlot.kernel.Ids;
import dev.backlot.kernel.Problem;
import dev.backlot.world.Cached;
import dev.backlot.world.Revision;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds, makes and changes collections. Who may do so is asked where a request comes in. */
@Service
public class AssetCollections {

    static final int LONGEST = 255;

    private static final Pattern PREFIX = Pattern.compile("[A-Z][A-Z0-9]{1,9}");
    private final AssetCollectionRepository repository;
    private final AssetRepository assets;
    private final AssetAttributeRepository attributes;
    private final Cached<List<AssetCollection>> all;

    AssetCollections(
            AssetCollectionRepository repository,
            AssetRepository assets,
            AssetAttributeRepository attributes,
            Revision revision) {
        this.repository = repository;
        this.assets = assets;
        this.attributes = attributes;
        this.all = new Cached<>(revision, repository::findAllByOrderById);
    }

    /** Every collection, by number. */
    public List<AssetCollection> list() {
        return all.get();
    }

    /**
     * The collection with this number.
     *
     * @throws Problem where there is none
     */
    public AssetCollection require(String id) {
        return find(id).orElseThrow(() -> Problem.notFound(AssetTexts.noCollection(id)));
    }

    /** The collection with this number. */
    public Optional<AssetCollection> find(String id) {
        return list().stream()
                .filter(collection -> Long.toString(collection.id()).equals(id))
                .findFirst();
    }

    /**
     * Makes a collection.
     *
     * @param prefix what the keys of its assets begin with: 2 to 10 capital letters and digits
     * @throws Problem where name or prefix is missing, cannot be or is taken
     */
    @Transactional
    public AssetCollection create(@Nullable String name, @Nullable String prefix, @Nullable String description) {
        AssetCollection collection = new AssetCollection("", "", null);
        edit(collection, name, prefix, description);
        return repository.save(collection);
    }

    /**
     * Replaces what is known of a collection.
     *
     * @throws Problem as for a new one, where there is none, or where assets have the present prefix
     */
    @Transactional
    public AssetCollection update(
            String id, @Nullable String name, @Nullable String prefix, @Nullable String description) {
        AssetCollection collection = managed(id);
        if (!collection.prefix().equals(prefix) && assets.existsByCollectionId(collection.id())) {
            throw Problem.conflict(AssetTexts.PREFIX_USED);
        }
        edit(collection, name, prefix, description);
        return collection;
    }

    /**
     * Deletes a collection with its attributes.
     *
     * @throws Problem where there is none, or it has assets
     */
    @Transactional
    public void delete(String id) {
        AssetCollection collection = managed(id);
        if (assets.existsByCollectionId(collection.id())) {
            throw Problem.conflict(AssetTexts.COLLECTION_USED);
        }
        attributes.deleteByCollectionId(collection.id());
        repository.delete(collection);
    }

    AssetCollection managed(String id) {
        return Ids.read(id)
                .flatMap(repository::findById)
                .orElseThrow(() -> Problem.notFound(AssetTexts.noCollection(id)));
    }

    private void edit(
            AssetCollection collection, @Nullable String name, @Nullable String prefix, @Nullable String description) {
        if (name == null || name.isBlank() || name.strip().length() > LONGEST) {
            throw Problem.invalidField("name", AssetTexts.NAME);
        }
        if (prefix == null || !PREFIX.matcher(prefix).matches()) {
            throw Problem.invalidField("prefix", AssetTexts.PREFIX);
        }
        requireFree(collection, AssetCollection::name, name.strip(), AssetTexts.NAME_TAKEN);
        requireFree(collection, AssetCollection::prefix, prefix, AssetTexts.PREFIX_TAKEN);
        collection.edit(name.strip(), prefix, description);
    }

    private void requireFree(
            AssetCollection self, Function<AssetCollection, String> what, String value, String message) {
        boolean taken = list().stream()
                .anyMatch(other -> other.id() != self.id() && what.apply(other).equals(value));
        if (taken) {
            throw Problem.conflict(message);
        }
    }
}
