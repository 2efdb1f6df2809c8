package dev.backlot.api.document;

import dev.backlot.api.Urls;
import dev.backlot.constant.Resolution;

/** A resolution; observed on Jira of the server era. */
public record ResolutionBean(String self, String id, String description, String name) {

    /** The bean of that one. */
    public static ResolutionBean of(Resolution resolution, Urls urls) {
        return new ResolutionBean(
                urls.platform("resolution/" + resolution.id()),
                Long.toString(resolution.id()),
                resolution.description(),
                resolution.name());
    }
}
