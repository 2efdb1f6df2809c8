package dev.backlot.testkit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Looks for the packaged server in the places where it may be, the one that was said most plainly first. */
final class JarFinder {

    static final String PROPERTY = "backlot.jar";
    static final String VARIABLE = "BACKLOT_JAR";

    private static final String SNAPSHOT = "0.1.0-SNAPSHOT";

    private final Function<String, String> properties;
    private final Function<String, String> environment;

    JarFinder(Function<String, String> properties, Function<String, String> environment) {
        this.properties = properties;
        this.environment = environment;
    }

    static JarFinder ofThisProcess() {
        return new JarFinder(System::getProperty, System::getenv);
    }

    /**
     * The jar's place.
     *
     * @param given what the builder or the annotation says, null or empty for nothing
     * @throws BacklotException where it is not, with all places that were looked at
     */
    Path find(String given) {
        List<String> tried = new ArrayList<>();
        for (Place place : places(given)) {
            if (place.path() == null || place.path().isBlank()) {
                tried.add(place.name() + ": not set");
                continue;
            }
            Path jar = Path.of(place.path()).toAbsolutePath().normalize();
            if (Files.isRegularFile(jar)) {
                return jar;
            }
            tried.add(place.name() + ": no file " + jar);
            if (place.binding()) {
                break;
            }
        }
        throw new BacklotException("Cannot find backlot.jar. Looked at\n  " + String.join("\n  ", tried)
                + "\nBuild it with './mvnw install -DskipTests' in Backlot's sources, which puts it into the local"
                + " Maven repository, or say where it is.");
    }

    private List<Place> places(String given) {
        return List.of(
                new Place("the jar of the builder or of @Backlot", given, true),
                new Place("the system property " + PROPERTY, properties.apply(PROPERTY), true),
                new Place("the environment variable " + VARIABLE, environment.apply(VARIABLE), true),
                new Place("the local Maven repository", inRepository(), false));
    }

    private String inRepository() {
        String home = properties.apply("user.home");
        String local = properties.apply("maven.repo.local");
        Path repository = local != null
                ? Path.of(local)
                : Path.of(home == null ? "" : home).resolve(".m2").resolve("repository");
        String version = version();
        return repository
                .resolve(Path.of("dev", "backlot", "backlot", version, "backlot-" + version + ".jar"))
                .toString();
    }

    /** The server's version is the kit's. */
    private static String version() {
        String version = JarFinder.class.getPackage().getImplementationVersion();
        return version == null ? SNAPSHOT : version;
    }

    /**
     * Somewhere to look.
     *
     * @param binding whether to give up where something is named that is not there
     */
    private record Place(String name, String path, boolean binding) {}
}
