package dev.backlot.api.platform.version;

import dev.backlot.api.Dates;
import dev.backlot.api.Expand;
import dev.backlot.api.Urls;
import dev.backlot.version.RemoteVersionLinks;
import dev.backlot.version.Version;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes versions. */
@Component
class VersionBeans {

    private final RemoteVersionLinks links;
    private final Dates dates;
    private final Clock clock;

    VersionBeans(RemoteVersionLinks links, Dates dates, Clock clock) {
        this.links = links;
        this.dates = dates;
        this.clock = clock;
    }

    VersionBean of(Version version, Expand expand, Urls urls) {
        String id = Long.toString(version.id());
        return new VersionBean(
                expanded(expand),
                urls.platform("version/" + id),
                id,
                version.description(),
                version.name(),
                version.archived(),
                version.released(),
                text(version.startDate()),
                text(version.releaseDate()),
                version.overdue(dates.day(clock.instant())),
                readable(version.startDate()),
                readable(version.releaseDate()),
                version.projectId(),
                expand.has("operations") ? List.of() : null,
                expand.has("remotelinks") ? remote(version, urls) : null);
    }

    List<RemoteLinkBean> remote(Version version, Urls urls) {
        return links.of(Long.toString(version.id())).stream()
                .map(link -> RemoteLinkBean.of(link, version.name(), urls))
                .toList();
    }

    private static @Nullable String expanded(Expand expand) {
        List<String> names =
                Stream.of("operations", "remotelinks").filter(expand::has).toList();
        return names.isEmpty() ? null : String.join(",", names);
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private @Nullable String readable(@Nullable LocalDate day) {
        return day == null ? null : dates.readable(day);
    }
}
