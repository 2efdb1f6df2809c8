package dev.backlot.api.platform.version;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version; the keys that the recorded Data Center 10.4.0 sends are in its order.
 *
 * @param operations what can be done with it on its web page, where that was asked for; Backlot has no such pages
 * @param remotelinks what other systems keep about it, where that was asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record VersionBean(
        @Nullable String expand,
        String self,
        String id,
        @Nullable String description,
        String name,
        boolean archived,
        boolean released,
        @Nullable String startDate,
        @Nullable String releaseDate,
        @Nullable Boolean overdue,
        @Nullable String userStartDate,
        @Nullable String userReleaseDate,
        long projectId,
        @Nullable List<Object> operations,
        @Nullable List<RemoteLinkBean> remotelinks) {}
