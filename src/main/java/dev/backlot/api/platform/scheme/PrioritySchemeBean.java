package dev.backlot.api.platform.scheme;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.backlot.api.Urls;
import dev.backlot.scheme.PriorityScheme;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which priorities issues may have.
 *
 * @param projectKeys the projects that have the scheme; only where they were asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PrioritySchemeBean(
        String expand,
        String self,
        long id,
        String name,
        String description,
        @Nullable String defaultOptionId,
        List<String> optionIds,
        boolean defaultScheme,
        @Nullable List<String> projectKeys) {

    static PrioritySchemeBean of(PriorityScheme scheme, @Nullable List<String> projectKeys, Urls urls) {
        Long usual = scheme.usualId();
        return new PrioritySchemeBean(
                "projectKeys",
                urls.platform("priorityschemes/" + scheme.id()),
                scheme.id(),
                scheme.name(),
                scheme.description(),
                usual == null ? null : usual.toString(),
                scheme.optionIds().stream().map(String::valueOf).toList(),
                scheme.standard(),
                projectKeys);
    }
}
