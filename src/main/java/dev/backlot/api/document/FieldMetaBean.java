package dev.backlot.api.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a field can be set; keys and order as recorded on Data Center 8.20.7 and 10.4.0.
 *
 * @param required whether a value must be there
 * @param schema the type of the value
 * @param name the name as people read it
 * @param fieldId the key in requests
 * @param autoCompleteUrl where clients find suggestions
 * @param hasDefaultValue whether creation sets a value where the request says nothing; null but for creation
 * @param operations what {@code update} can do with it
 * @param allowedValues the values that can be set
 * @param defaultValue the value that creation sets
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FieldMetaBean(
        boolean required,
        @Nullable FieldSchema schema,
        String name,
        String fieldId,
        @Nullable String autoCompleteUrl,
        @Nullable Boolean hasDefaultValue,
        List<String> operations,
        @Nullable List<?> allowedValues,
        @Nullable Object defaultValue) {}
