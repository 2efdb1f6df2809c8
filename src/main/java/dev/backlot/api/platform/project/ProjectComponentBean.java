package dev.backlot.api.platform.project;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.backlot.api.Urls;
import dev.backlot.project.Component;
import org.jspecify.annotations.Nullable;

/** A component as its project shows it: who gets its issues is not looked up, and so said to be invalid, as recorded. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProjectComponentBean(
        String self,
        String id,
        String name,
        @Nullable String description,
        @JsonProperty("isAssigneeTypeValid") boolean isAssigneeTypeValid) {

    static ProjectComponentBean of(Component component, Urls urls) {
        return new ProjectComponentBean(
                urls.platform("component/" + component.id()),
                Long.toString(component.id()),
                component.name(),
                component.description(),
                false);
    }
}
