package dev.backlot.testkit;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A Backlot in a process of its own, on a free port of this machine. It ends when it is closed, and with this JVM at
 * the latest.
 */
public final class BacklotServer implements AutoCloseable {

    private final ServerProcess process;
    private final Control control;

    private BacklotServer(ServerProcess process) {
        this.process = process;
        this.control = new Control(process.url());
    }

    /** To say how it is started. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts one as it comes. */
    public static BacklotServer start() {
        return builder().start();
    }

    static BacklotServer start(ServerSettings settings) {
        return new BacklotServer(ServerProcess.start(settings));
    }

    /** Where it answers, without a slash at the end. */
    public String url() {
        return process.url();
    }

    /** The number of its process. */
    public long pid() {
        return process.pid();
    }

    /** Its last lines of output. */
    public List<String> output() {
        return process.output();
    }

    /** Whether it started from an archive of classes that an earlier one left. */
    public boolean startedFromCache() {
        return process.startedFromCache();
    }

    /** Makes a world with what the server itself has in it, the demo data unless an option says something else. */
    public BacklotWorld world() {
        return make(Map.of());
    }

    /** Makes a world of a template: {@code demo} or {@code empty}. */
    public BacklotWorld world(String template) {
        return make(template.isEmpty() ? Map.of() : Map.of("template", template));
    }

    /**
     * Makes a world with a name, which is in its URL.
     *
     * @param template empty for what the server itself has
     */
    public BacklotWorld world(String name, String template) {
        return make(template.isEmpty() ? Map.of("name", name) : Map.of("name", name, "template", template));
    }

    /** The server's own world, which is always there; closing it does nothing. */
    public BacklotWorld ownWorld() {
        return new BacklotWorld(url(), () -> {});
    }

    /** Ends the server with all its worlds. */
    @Override
    public void close() {
        process.stop();
    }

    private BacklotWorld make(Map<String, String> wanted) {
        Json made = control.send("POST", "/worlds", Json.write(wanted));
        String name = made.text("name");
        return new BacklotWorld(made.text("url"), () -> control.call("DELETE", "/worlds/" + name, null));
    }

    /** How a server is started. */
    public static final class Builder {

        private static final Duration PATIENCE = Duration.ofMinutes(3);

        private String jar = "";
        private Path javaHome = Path.of(System.getProperty("java.home"));
        private final List<String> jvmOptions = new ArrayList<>();
        private final Map<String, String> options = new LinkedHashMap<>();
        private Path cache = Cache.directory();
        private Duration patience = PATIENCE;

        private Builder() {}

        /**
         * Which jar. Otherwise it is the one that the system property {@code backlot.jar} or the environment variable
         * {@code BACKLOT_JAR} names, or the one of the kit's version in the local Maven repository.
         */
        public Builder jar(Path path) {
            jar = path.toString();
            return this;
        }

        /** A setting of the server, without dashes: {@code option("backlot.seed", "empty")}. */
        public Builder option(String name, String value) {
            options.put(name, value);
            return this;
        }

        /** The Jira that it answers like: {@code 8.20}, {@code 9.12}, {@code 10.3} or {@code 11.3}. */
        public Builder jira(String version) {
            return option("backlot.jira.version", version);
        }

        /** The JDK or JRE that it runs on, 17 or newer; otherwise the one that runs this. */
        public Builder javaHome(Path home) {
            javaHome = home;
            return this;
        }

        /** An option of its JVM. */
        public Builder jvmOption(String option) {
            jvmOptions.add(option);
            return this;
        }

        /** Where start caches are kept; see the README for where they are otherwise. */
        public Builder cache(Path directory) {
            cache = directory;
            return this;
        }

        /** Starts without a cache and makes none. */
        public Builder withoutCache() {
            cache = null;
            return this;
        }

        /** How long a start may take. */
        public Builder patience(Duration duration) {
            patience = duration;
            return this;
        }

        /**
         * Starts it and waits until it answers.
         *
         * @throws BacklotException where there is no jar, or where it does not answer; with its output
         */
        public BacklotServer start() {
            return BacklotServer.start(settings());
        }

        ServerSettings settings() {
            return new ServerSettings(
                    JarFinder.ofThisProcess().find(jar), javaHome, jvmOptions, options, cache, patience);
        }
    }
}
