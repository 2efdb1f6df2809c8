package dev.backlot.testkit;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * How a server is started. Equal settings mean the same server.
 *
 * @param jar the packaged server
 * @param javaHome the JDK or JRE that it runs on
 * @param jvmOptions options of its JVM besides the kit's own
 * @param options its settings, without the dashes
 * @param cache where start caches are kept, null for none
 * @param patience how long a start may take
 */
record ServerSettings(
        Path jar, Path javaHome, List<String> jvmOptions, Map<String, String> options, Path cache, Duration patience) {

    ServerSettings {
        jvmOptions = List.copyOf(jvmOptions);
        options = Map.copyOf(options);
    }

    /** The program that runs it. */
    String java() {
        return javaHome.resolve("bin").resolve("java").toString();
    }
}
