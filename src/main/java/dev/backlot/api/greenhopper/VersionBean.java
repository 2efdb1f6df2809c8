package dev.backlot.api.greenhopper;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.backlot.api.Dates;
import dev.backlot.version.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A version. Keys and their order are the reference's: numbers, a moment as the release date, and no link. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record VersionBean(
        long id,
        long projectId,
        String name,
        @Nullable String description,
        boolean archived,
        boolean released,
        @Nullable String releaseDate) {

    static VersionBean of(Version version, Dates dates) {
        LocalDate date = version.releaseDate();
        return new VersionBean(
                version.id(),
                version.projectId(),
                version.name(),
                version.description(),
                version.archived(),
                version.released(),
                date == null ? null : dates.agile(date));
    }
}
