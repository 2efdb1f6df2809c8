package dev.backlot.api.aip;

import dev.backlot.api.JsonBody;
import dev.backlot.asset.AssetAttribute;
import dev.backlot.asset.AssetAttributes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An attribute; the types are documented, the form is ours. */
record AttributeBean(
        String id, String name, String type, @Nullable String collectionId, List<String> options) {

    static AttributeBean of(AssetAttribute attribute) {
        Long collectionId = attribute.collectionId();
        return new AttributeBean(
                Long.toString(attribute.id()),
                attribute.name(),
                attribute.type().word(),
                collectionId == null ? null : collectionId.toString(),
                attribute.options());
    }

    static AssetAttributes.Draft read(JsonBody body) {
        return new AssetAttributes.Draft(
                body.text("name").or(null),
                body.text("type").or(null),
                body.text("collectionId").or(null),
                body.json("options").filter(value -> !value.isNull()).isPresent() ? body.texts("options") : List.of());
    }
}
