package dev.backlot.api.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.backlot.api.Urls;
import dev.backlot.version.Version;
import org.jspecify.annotations.Nullable;

/** A version as issues show one; keys observed on Data Center 10.4.0, what is not set is left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VersionBean(
        String self,
        String id,
        @Nullable String description,
        String name,
        boolean archived,
        boolean released,
        @Nullable String releaseDate,
        @Nullable Long projectId) {

    /** The bean of that thing, as issues show it. */
    public static VersionBean of(Version version, Urls urls) {
        return of(version, null, urls);
    }

    /** The bean as the values to choose from show it: with its project. */
    public static VersionBean withProject(Version version, Urls urls) {
        return of(version, version.projectId(), urls);
    }

    private static VersionBean of(Version version, @Nullable Long projectId, Urls urls) {
        return new VersionBean(
                urls.platform("version/" + version.id()),
                Long.toString(version.id()),
                version.description(),
                version.name(),
                version.archived(),
                version.released(),
                version.releaseDate() == null ? null : version.releaseDate().toString(),
                projectId);
    }
}
