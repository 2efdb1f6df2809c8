package dev.backlot.api.document;

import dev.backlot.api.Urls;
import dev.backlot.scheme.SecurityLevel;

/** Who may see an issue. */
public record SecurityLevelBean(String self, String id, String description, String name) {

    /** A level with its link. */
    public static SecurityLevelBean of(SecurityLevel level, Urls urls) {
        return new SecurityLevelBean(
                urls.platform("securitylevel/" + level.id()),
                Long.toString(level.id()),
                level.description(),
                level.name());
    }
}
