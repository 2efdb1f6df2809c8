package dev.backlot.api.agile;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.backlot.api.Dates;
import dev.backlot.api.Urls;
import dev.backlot.version.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A version as boards list it: numbers where the platform sends strings, and a moment as the release date. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record VersionBean(
        String self,
        long id,
        long projectId,
        String name,
        @Nullable String description,
        boolean archived,
        boolean released,
        @Nullable String releaseDate) {

    static VersionBean of(Version version, Urls urls, Dates dates) {
        LocalDate date = version.releaseDate();
        return new VersionBean(
                urls.platform("version/" + version.id()),
                version.id(),
                version.projectId(),
                version.name(),
                version.description(),
                version.archived(),
                version.released(),
                date == null ? null : dates.agile(date));
    }
}
