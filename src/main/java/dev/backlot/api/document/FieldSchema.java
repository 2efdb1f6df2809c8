package dev.backlot.api.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * The type of a field's value; observed on Data Center 8.20.7.
 *
 * @param type the name of the type
 * @param items the type of the elements, for arrays
 * @param system the id of a system field
 * @param custom the key of a custom field's type
 * @param customId the number of a custom field
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FieldSchema(
        String type,
        @Nullable String items,
        @Nullable String system,
        @Nullable String custom,
        @Nullable Long customId) {}
