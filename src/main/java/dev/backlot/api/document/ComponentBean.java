package dev.backlot.api.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.backlot.api.Urls;
import dev.backlot.project.Component;
import org.jspecify.annotations.Nullable;

/** A component as issues show one; observed on Data Center 10.4.0. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ComponentBean(
        String self, String id, String name, @Nullable String description) {

    /** The bean of that thing. */
    public static ComponentBean of(Component component, Urls urls) {
        return new ComponentBean(
                urls.platform("component/" + component.id()),
                Long.toString(component.id()),
                component.name(),
                component.description());
    }
}
