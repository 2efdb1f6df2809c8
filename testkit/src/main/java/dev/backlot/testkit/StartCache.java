package dev.backlot.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * What makes the second start of a server faster than the first: its jar unpacked, and the JVM's archive of loaded
 * classes, which the first server writes when it ends. Both are kept by the jar's content, so a new jar finds nothing
 * of an old one; the archive also by the JVM and its options. Several processes may come at once: each makes its own
 * under another name and moves it into place whole.
 */
final class StartCache {

    private static final String JAR = "backlot.jar";
    private static final Duration STALE = Duration.ofHours(6);
    private static final Duration UNUSED = Duration.ofDays(14);
    private static final long UNPACK_SECONDS = 120;
    private static final int FIRST_WITH_AOT = 25;

    private final Path home;
    private final String jvm;
    private final boolean aot;

    private StartCache(Path home, String jvm, boolean aot) {
        this.home = home;
        this.jvm = jvm;
        this.aot = aot;
    }

    /**
     * The cache of a jar, made where there is none yet.
     *
     * @throws IOException where it cannot be made; the server starts without it, then
     */
    static StartCache of(ServerSettings settings, List<String> flags) throws IOException {
        Path home = settings.cache().resolve(contentOf(settings.jar()));
        if (!Files.isDirectory(home)) {
            unpack(settings, home);
        }
        String release = release(settings.javaHome());
        String jvm = digest(List.of(settings.javaHome().toString(), release, flags.toString()));
        return new StartCache(home, jvm, feature(release) >= FIRST_WITH_AOT);
    }

    /** The server's jar, whose manifest names the libraries beside it. */
    Path jar() {
        return home.resolve("app").resolve(JAR);
    }

    /** The jar with {@link Guard}. */
    Path guard() {
        return home.resolve("guard.jar");
    }

    /** The archive of classes, whether it is there or not. */
    Path archive() {
        return home.resolve(jvm + ".jvm");
    }

    /** A place for a new archive, until it is whole. */
    Path draft() {
        return home.resolve(jvm + "-" + UUID.randomUUID() + ".draft");
    }

    /** The option by which the JVM uses the archive. */
    String using() {
        return (aot ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + archive();
    }

    /** The option by which the JVM writes an archive when it ends. */
    String writing(Path draft) {
        return (aot ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + draft;
    }

    /** Puts a whole archive where the next server finds it; where that fails the next server writes its own. */
    void keep(Path draft) {
        try {
            if (Files.isRegularFile(draft) && Files.size(draft) > 0) {
                Files.move(draft, archive(), StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException busy) {
            draft.toFile().delete();
        }
    }

    /** Takes away what servers left that did not end well, and the jars that nobody started for a while. */
    void sweep() throws IOException {
        Instant now = Instant.now();
        Files.setLastModifiedTime(home, FileTime.from(now));
        for (Path draft : older(home, ".*\\.draft", now.minus(STALE))) {
            Files.deleteIfExists(draft);
        }
        older(home.getParent(), "[0-9a-f]{24}|unpacking-.*", now.minus(UNUSED)).forEach(StartCache::delete);
    }

    private static List<Path> older(Path directory, String name, Instant than) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().matches(name))
                    .filter(file ->
                            Instant.ofEpochMilli(file.toFile().lastModified()).isBefore(than))
                    .toList();
        }
    }

    /** Writes a jar with {@link Guard} alone: the JVM archives the classes of jars, not those of directories. */
    static void writeGuard(Path jar) throws IOException {
        String name = Guard.class.getName().replace('.', '/') + ".class";
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        try (InputStream code = Guard.class.getClassLoader().getResourceAsStream(name);
                OutputStream file = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(file, manifest)) {
            entries.putNextEntry(new ZipEntry(name));
            code.transferTo(entries);
            entries.closeEntry();
        }
    }

    /** Deletes a directory with all that is in it, as far as possible. */
    static void delete(Path directory) {
        try {
            Files.walkFileTree(directory, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.deleteIfExists(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                    Files.deleteIfExists(visited);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException left) {
            directory.toFile().deleteOnExit();
        }
    }

    private static void unpack(ServerSettings settings, Path home) throws IOException {
        Files.createDirectories(home.getParent());
        Path draft = Files.createTempDirectory(home.getParent(), "unpacking-");
        try {
            writeGuard(draft.resolve("guard.jar"));
            extract(settings, draft.resolve("app"), draft.resolve("unpacking.log"));
            Files.delete(draft.resolve("unpacking.log"));
            Files.move(
                    draft.resolve("app").resolve(settings.jar().getFileName()),
                    draft.resolve("app").resolve(JAR));
            Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failed) {
            delete(draft);
            if (!Files.isDirectory(home)) {
                throw failed;
            }
        }
    }

    /** Boot's jar unpacks itself. */
    private static void extract(ServerSettings settings, Path directory, Path output) throws IOException {
        Process process = new ProcessBuilder(
                        settings.java(),
                        "-XX:TieredStopAtLevel=1",
                        "-Djarmode=tools",
                        "-jar",
                        settings.jar().toString(),
                        "extract",
                        "--destination",
                        directory.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            if (!process.waitFor(UNPACK_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IOException("Cannot unpack " + settings.jar() + ": "
                        + Files.readString(output).lines().findFirst().orElse("no output"));
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while unpacking " + settings.jar(), interrupted);
        }
    }

    /** The checksums that the jar has of its entries tell its content without reading all of it. */
    private static String contentOf(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile(), false)) {
            return digest(file.stream()
                    .map(entry -> entry.getName() + " " + entry.getCrc() + " " + entry.getSize())
                    .sorted()
                    .toList());
        }
    }

    private static String release(Path javaHome) throws IOException {
        return Files.readString(javaHome.resolve("release"));
    }

    private static int feature(String release) {
        return release.lines()
                .filter(line -> line.startsWith("JAVA_VERSION="))
                .map(line -> line.replaceFirst("[^\"]*\"(\\d+).*", "$1"))
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(0);
    }

    private static String digest(List<String> parts) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            parts.forEach(part -> sha.update((part + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(sha.digest(), 0, 12);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
