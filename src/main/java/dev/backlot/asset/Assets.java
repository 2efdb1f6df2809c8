package dev.backlot.asset;

import dev.backlot.attachment.LooseFiles;
import dev.backlot.kernel.Change;
import dev.backlot.kernel.Page;
import dev.backlot.kernel.Problem;
import dev.backlot.user.CurrentUser;
import dev.backlot.world.Cached;
import dev.backlot.world.Revision;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds, makes and changes assets. Who may do so is asked where a request comes in. */
@Service
public class Assets {

    private final AssetRepository repository;
    private final AssetCollections collections;
    private final AssetAttributes attributes;
    private final AssetSheets sheets;
    private final AssetValues values;
    private final AssetOrder order;
    private final LooseFiles files;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final Cached<List<AssetSheet>> all;

    Assets(
            AssetRepository repository,
            AssetCollections collections,
            AssetAttributes attributes,
            AssetSheets sheets,
            AssetValues values,
            AssetOrder order,
            LooseFiles files,
            CurrentUser currentUser,
            Clock clock,
            Revision revision) {
        this.repository = repository;
        this.collections = collections;
        this.attributes = attributes;
        this.sheets = sheets;
        this.values = values;
        this.order = order;
        this.files = files;
        this.currentUser = currentUser;
        this.clock = clock;
        this.all = new Cached<>(revision, () -> sheets.of(repository.findAllByOrderById()));
    }

    /**
     * The assets that are wanted.
     *
     * @throws Problem where they cannot be put in that order
     */
    public Page<AssetSheet> search(AssetQuery query) {
        List<AssetSheet> wanted = all.get().stream()
                .filter(sheet -> AssetMatch.matches(sheet, query))
                .sorted(order.of(query.sorts()))
                .toList();
        return Page.of(wanted, query.window());
    }

    /**
     * The asset with this key.
     *
     * @throws Problem where there is none
     */
    public AssetSheet require(String key) {
        return all.get().stream()
                .filter(sheet -> sheet.key().equals(key))
                .findFirst()
                .orElseThrow(() -> Problem.notFound(AssetTexts.noAsset(key)));
    }

    /**
     * Makes an asset.
     *
     * @throws Problem where its collection is missing or none, its key cannot be or is taken, or a value is none
     */
    @Transactional
    public AssetSheet create(AssetDraft draft) {
        String collectionId = draft.collectionId();
        if (collectionId == null) {
            throw Problem.invalidField("asset.collectionId", AssetTexts.COLLECTION_MISSING);
        }
        if (collections.find(collectionId).isEmpty()) {
            throw Problem.invalidField("asset.collectionId", AssetTexts.noCollection(collectionId));
        }
        AssetCollection collection = collections.managed(collectionId);
        Asset asset = new Asset(
                key(collection, draft.key()),
                collection.id(),
                currentUser.viewer().userId(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        merge(asset, draft);
        return sheets.of(repository.save(asset));
    }

    /**
     * Replaces all values of an asset by those of a draft.
     *
     * @throws Problem where there is none, it would be in another collection, or a value is none
     */
    @Transactional
    public AssetSheet replace(String key, AssetDraft draft) {
        Asset asset = managed(key);
        asset.values().clear();
        return change(asset, draft);
    }

    /**
     * Changes the values that a draft mentions.
     *
     * @throws Problem as {@link #replace}
     */
    @Transactional
    public AssetSheet merge(String key, AssetDraft draft) {
        return change(managed(key), draft);
    }

    /**
     * Deletes an asset with its files.
     *
     * @throws Problem where there is none, or other assets name it
     */
    @Transactional
    public void delete(String key) {
        Asset asset = managed(key);
        if (isNamedByOthers(asset)) {
            throw Problem.conflict(AssetTexts.referred(key));
        }
        List<Long> attachments = new ArrayList<>(asset.attachmentIds());
        repository.delete(asset);
        files.delete(attachments);
    }

    private Asset managed(String key) {
        return repository.findByKey(key).orElseThrow(() -> Problem.notFound(AssetTexts.noAsset(key)));
    }

    private AssetSheet change(Asset asset, AssetDraft draft) {
        String collectionId = draft.collectionId();
        if (collectionId != null && !collectionId.equals(Long.toString(asset.collectionId()))) {
            throw Problem.invalidField("asset.collectionId", AssetTexts.COLLECTION_FIXED);
        }
        merge(asset, draft);
        return sheets.of(asset);
    }

    private void merge(Asset asset, AssetDraft draft) {
        merge(asset, draft.global(), Definition.GLOBAL);
        merge(asset, draft.own(), attributes.of(asset.collectionId()));
    }

    private void merge(Asset asset, Change<Map<String, @Nullable Object>> said, Map<String, Definition> definitions) {
        Map<String, @Nullable Object> wanted = said.or(Map.of());
        if (wanted == null) {
            definitions.values().forEach(definition -> asset.values().remove(definition.storedAs()));
            return;
        }
        wanted.forEach((name, value) -> {
            Definition definition = definitions.get(name);
            if (definition == null) {
                throw Problem.invalidField(name, AssetTexts.noField(name));
            }
            if (value == null) {
                asset.values().remove(definition.storedAs());
            } else {
                asset.values().put(definition.storedAs(), values.stored(definition, value));
            }
        });
    }

    private String key(AssetCollection collection, @Nullable String wanted) {
        if (wanted == null) {
            return AssetKeys.of(collection.prefix(), collection.nextNumber());
        }
        Optional<Long> number = AssetKeys.number(wanted, collection.prefix());
        if (number.isEmpty() || repository.findByKey(wanted).isPresent()) {
            throw Problem.invalidField("asset.key", AssetTexts.wrongKey(wanted, collection.prefix()));
        }
        collection.reserve(number.get());
        return wanted;
    }

    private boolean isNamedByOthers(Asset asset) {
        List<String> fields = attributes.list().stream()
                .filter(attribute -> attribute.type().kind() == ValueKind.ASSETS)
                .map(attribute -> Long.toString(attribute.id()))
                .toList();
        return repository.findAllByOrderById().stream()
                .filter(other -> !other.key().equals(asset.key()))
                .anyMatch(other -> fields.stream()
                        .map(field -> other.values().getOrDefault(field, ""))
                        .anyMatch(text -> List.of(text.split(",")).contains(asset.key())));
    }
}
