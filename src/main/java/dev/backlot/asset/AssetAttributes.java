package dev.backlot.asset;

import dev.backlot.kernel.Ids;
import dev.backlot.kernel.Problem;
import dev.backlot.world.Cached;
import dev.backlot.world.Revision;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds, makes and changes what can be said of assets. Who may do so is asked where a request comes in. */
@Service
public class AssetAttributes {

    private final AssetAttributeRepository repository;
    private final AssetCollections collections;
    private final AssetRepository assets;
    private final Cached<List<AssetAttribute>> all;

    AssetAttributes(
            AssetAttributeRepository repository,
            AssetCollections collections,
            AssetRepository assets,
            Revision revision) {
        this.repository = repository;
        this.collections = collections;
        this.assets = assets;
        this.all = new Cached<>(revision, repository::findAllByOrderById);
    }

    /**
     * What somebody says of an attribute.
     *
     * @param name the name, no other attribute's of the same assets
     * @param type the name of a type
     * @param collectionId the collection whose assets have it, null for all
     * @param options among which is chosen, for the types that choose
     */
    public record Draft(
            @Nullable String name,
            @Nullable String type,
            @Nullable String collectionId,
            List<String> options) {

        /** Copies the options. */
        public Draft {
            options = List.copyOf(options);
        }
    }

    /** Every attribute, by number. */
    public List<AssetAttribute> list() {
        return all.get();
    }

    /**
     * The attribute with this number.
     *
     * @throws Problem where there is none
     */
    public AssetAttribute require(String id) {
        return list().stream()
                .filter(attribute -> Long.toString(attribute.id()).equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.notFound(AssetTexts.noAttribute(id)));
    }

    /**
     * Makes an attribute.
     *
     * @throws Problem where the name is missing or taken, type or collection is none, or the options do not fit the type
     */
    @Transactional
    public AssetAttribute create(Draft draft) {
        AssetAttribute attribute = new AssetAttribute("", AttributeType.TEXT, null, List.of());
        edit(attribute, draft);
        return repository.save(attribute);
    }

    /**
     * Replaces what is known of an attribute.
     *
     * @throws Problem as for a new one, where there is none, or where values would be of another type
     */
    @Transactional
    public AssetAttribute update(String id, Draft draft) {
        AssetAttribute attribute = managed(id);
        AttributeType type = attribute.type();
        Long collectionId = attribute.collectionId();
        edit(attribute, draft);
        boolean another = type != attribute.type() || !Objects.equals(collectionId, attribute.collectionId());
        if (another && assets.countValues(id) > 0) {
            throw Problem.conflict(AssetTexts.TYPE_USED);
        }
        return attribute;
    }

    /**
     * Deletes an attribute and what is said with it.
     *
     * @throws Problem where there is none
     */
    @Transactional
    public void delete(String id) {
        AssetAttribute attribute = managed(id);
        assets.deleteValues(id);
        repository.delete(attribute);
    }

    /** What can be said of the assets of a collection besides {@link GlobalAttribute}s, by name. */
    Map<String, Definition> of(long collectionId) {
        Map<String, Definition> definitions = new LinkedHashMap<>();
        list().stream()
                .filter(attribute -> attribute.isOf(collectionId))
                .forEach(attribute -> definitions.put(attribute.name(), Definition.of(attribute)));
        return definitions;
    }

    /** What can be said of some asset, under a name that requests know it by. */
    Optional<Definition> named(String name) {
        return Optional.ofNullable(Definition.GLOBAL.get(name))
                .or(() -> list().stream()
                        .map(Definition::of)
                        .filter(definition -> definition.name().equals(name))
                        .findFirst());
    }

    private AssetAttribute managed(String id) {
        return Ids.read(id)
                .flatMap(repository::findById)
                .orElseThrow(() -> Problem.notFound(AssetTexts.noAttribute(id)));
    }

    private void edit(AssetAttribute attribute, Draft draft) {
        String name = draft.name();
        if (name == null || name.isBlank() || name.strip().length() > AssetCollections.LONGEST) {
            throw Problem.invalidField("name", AssetTexts.NAME);
        }
        AttributeType type = AttributeType.of(Objects.requireNonNullElse(draft.type(), ""));
        Long collectionId = collectionId(draft.collectionId());
        requireFree(attribute, name.strip(), collectionId);
        boolean fit = type.hasOptions() != draft.options().isEmpty()
                && draft.options().stream().noneMatch(option -> option.isBlank() || option.contains("\n"));
        if (!fit) {
            throw Problem.invalidField("options", AssetTexts.OPTIONS);
        }
        attribute.edit(name.strip(), type, collectionId, draft.options());
    }

    private @Nullable Long collectionId(@Nullable String id) {
        return id == null
                ? null
                : Long.valueOf(collections
                        .find(id)
                        .orElseThrow(() -> Problem.invalidField("collectionId", AssetTexts.noCollection(id)))
                        .id());
    }

    private void requireFree(AssetAttribute self, String name, @Nullable Long collectionId) {
        boolean taken = list().stream()
                .filter(other -> other.id() != self.id() && other.name().equals(name))
                .anyMatch(other -> collectionId == null || other.isOf(collectionId));
        if (taken || Definition.GLOBAL.containsKey(name)) {
            throw Problem.conflict(AssetTexts.NAME_TAKEN);
        }
    }
}
