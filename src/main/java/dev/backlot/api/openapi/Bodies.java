package dev.backlot.api.openapi;

import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Makes the parts of the document that many operations have. */
final class Bodies {

    private Bodies() {}

    static Schema<?> reference(String name) {
        return new Schema<>().$ref(name);
    }

    static Content content(String type, @Nullable Schema<?> schema, @Nullable Object example) {
        MediaType body = new MediaType().schema(schema);
        if (example != null) {
            body.setExample(example);
        }
        return new Content().addMediaType(type, body);
    }

    static Parameter query(String name) {
        return new Parameter().in("query").name(name).required(false);
    }
}
