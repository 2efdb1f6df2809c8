package dev.backlot.attachment;

import dev.backlot.kernel.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.springframework.stereotype.Service;

/** Lists what is in attached archives. Only the table of contents is read: nothing is unpacked. */
@Service
public class Archives {

    private static final Set<String> UNSUPPORTED = Set.of(
            "application/gzip",
            "application/x-gzip",
            "application/x-tar",
            "application/x-gtar",
            "application/x-bzip2",
            "application/x-7z-compressed",
            "application/vnd.rar",
            "application/x-rar-compressed");

    private final Attachments attachments;

    Archives(Attachments attachments) {
        this.attachments = attachments;
    }

    /**
     * A file in an archive.
     *
     * @param index its place among the files
     * @param name its name with its path
     * @param size its size unpacked
     */
    public record Entry(int index, String name, long size) {}

    /**
     * The files in an archive; none where the attachment is none, or is damaged.
     *
     * @throws Problem where it is an archive of another kind than zip
     */
    public List<Entry> entries(Attachment attachment) {
        if (UNSUPPORTED.contains(attachment.mimeType())) {
            throw Problem.conflict(AttachmentTexts.NO_ARCHIVE);
        }
        try {
            Path copy = Files.createTempFile("backlot", ".zip");
            try {
                Files.write(copy, attachments.content(attachment));
                return entries(copy);
            } finally {
                Files.delete(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Entry> entries(Path file) {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            List<? extends ZipEntry> files =
                    archive.stream().filter(entry -> !entry.isDirectory()).toList();
            return IntStream.range(0, files.size())
                    .mapToObj(index -> new Entry(
                            index,
                            files.get(index).getName(),
                            Math.max(0, files.get(index).getSize())))
                    .toList();
        } catch (IOException | IllegalArgumentException noArchive) {
            return List.of();
        }
    }
}
