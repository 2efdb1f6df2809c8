package dev.backlot.api.platform.project;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.backlot.api.Urls;
import dev.backlot.version.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A version as its project shows it; observed on Data Center 10.4.0, the dates where other recordings have them. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProjectVersionBean(
        String self,
        String id,
        @Nullable String description,
        String name,
        boolean archived,
        boolean released,
        @Nullable String startDate,
        @Nullable String releaseDate,
        @Nullable Boolean overdue,
        long projectId) {

    static ProjectVersionBean of(Version version, LocalDate today, Urls urls) {
        return new ProjectVersionBean(
                urls.platform("version/" + version.id()),
                Long.toString(version.id()),
                version.description(),
                version.name(),
                version.archived(),
                version.released(),
                text(version.startDate()),
                text(version.releaseDate()),
                version.overdue(today),
                version.projectId());
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
