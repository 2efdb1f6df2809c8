package dev.backlot.asset;

import dev.backlot.user.User;
import dev.backlot.user.Users;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells what is to be seen of assets. */
@Component
class AssetSheets {

    private final AssetAttributes attributes;
    private final AssetValues values;
    private final Users users;

    AssetSheets(AssetAttributes attributes, AssetValues values, Users users) {
        this.attributes = attributes;
        this.values = values;
        this.users = users;
    }

    List<AssetSheet> of(List<Asset> assets) {
        return assets.stream().map(this::of).toList();
    }

    AssetSheet of(Asset asset) {
        return new AssetSheet(
                asset.key(),
                asset.collectionId(),
                shown(asset, Definition.GLOBAL.values()),
                asset.attachments(),
                users.byId(asset.createdBy()).map(User::key).orElse(null),
                asset.createdAt(),
                shown(asset, attributes.of(asset.collectionId()).values()));
    }

    private Map<String, Object> shown(Asset asset, Collection<Definition> definitions) {
        Map<String, Object> shown = new LinkedHashMap<>();
        for (Definition definition : definitions) {
            String stored = asset.values().get(definition.storedAs());
            if (stored != null) {
                shown.put(definition.name(), values.shown(definition, stored));
            }
        }
        return shown;
    }
}
