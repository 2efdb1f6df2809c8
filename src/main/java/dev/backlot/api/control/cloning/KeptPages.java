package dev.backlot.api.control.cloning;

import dev.backlot.kernel.Secrets;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Pages of the other Jira, kept on disk until the clone is complete: one that broke off goes on where it stopped, even in
 * another process. Only whoever runs the server can read them; each reader of each Jira has pages of their own.
 */
final class KeptPages {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<PosixFilePermission> ALONE = PosixFilePermissions.fromString("rwx------");

    private final Path directory;
    private final FileTime now;
    private final Instant oldest;

    /**
     * The pages of one reader.
     *
     * @param root where the pages of all are
     * @param reader who reads what
     * @param now what time it is
     * @param keep how old pages may be
     */
    KeptPages(Path root, String reader, Instant now, Duration keep) {
        this.directory = root.resolve(Secrets.hash(reader));
        this.now = FileTime.from(now);
        this.oldest = now.minus(keep);
        try {
            Files.createDirectories(root.toAbsolutePath().getParent());
            if (Files.isDirectory(root)) {
                requireOurs(root);
            } else {
                Files.createDirectory(root, alone(root));
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The page that was kept of a path, unless it is too old. */
    Optional<JsonNode> find(String path) {
        Path file = file(path);
        try {
            if (Files.getLastModifiedTime(file).toInstant().isBefore(oldest)) {
                return Optional.empty();
            }
            try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
                return Optional.of(JSON.readTree(in));
            }
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Keeps a page, whole or not at all. */
    void keep(String path, JsonNode page) {
        try {
            Files.createDirectories(directory, alone(directory));
            Path half = Files.createTempFile(directory, "page", ".part");
            try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(half))) {
                JSON.writeValue(out, page);
            }
            Files.setLastModifiedTime(half, now);
            Files.move(half, file(path), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Forgets all of this reader's pages. */
    void clear() {
        try {
            FileSystemUtils.deleteRecursively(directory);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private Path file(String path) {
        return directory.resolve(Secrets.hash(path) + ".json.gz");
    }

    private static FileAttribute<?>[] alone(Path directory) {
        return directory.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(ALONE)}
                : new FileAttribute<?>[0];
    }

    /**
     * Others on this machine may have a directory of that name ready. Whose it is, a file in it tells: names do not, where the
     * server runs under a number that has none.
     */
    private static void requireOurs(Path directory) throws IOException {
        Path mine = Files.createTempFile(directory, "mine", ".part");
        try {
            if (!Files.getOwner(directory).equals(Files.getOwner(mine))) {
                throw new IOException(directory + " belongs to somebody else");
            }
        } finally {
            Files.delete(mine);
        }
    }
}
