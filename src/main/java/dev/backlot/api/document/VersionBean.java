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
        @Nullable String releaseDate) {

    /** The bean of that thing. */
    public static VersionBean of(Version version, Urls urls) {
        return new VersionBean(
                urls.platform("version/" + version.id()),
                Long.toString(version.id()),
                version.description(),
                version.name(),
                version.archived(),
                version.released(),
                version.releaseDate() == null ? null : version.releaseDate().toString());
    }
}
