package dev.backlot.testkit;

import java.nio.file.Path;

/** Where start caches are kept. */
final class Cache {

    static final String PROPERTY = "backlot.cache";
    static final String VARIABLE = "BACKLOT_CACHE";

    private static final String OFF = "off";

    private Cache() {}

    /** What was said by property or environment variable, {@code off} for null; a user's usual place otherwise. */
    static Path directory() {
        String said = System.getProperty(PROPERTY, System.getenv(VARIABLE));
        if (OFF.equals(said)) {
            return null;
        }
        if (said != null && !said.isBlank()) {
            return Path.of(said).toAbsolutePath();
        }
        String caches = System.getenv("XDG_CACHE_HOME");
        Path directory = caches == null || caches.isBlank()
                ? Path.of(System.getProperty("user.home"), ".cache")
                : Path.of(caches);
        return directory.resolve("backlot").toAbsolutePath();
    }
}
