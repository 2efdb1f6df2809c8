package dev.backlot.api;

import dev.backlot.attachment.Upload;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.web.multipart.MultipartFile;

/** Reads the files of a multipart request. */
public final class Uploads {

    private Uploads() {}

    /** What domain code stores of them. */
    public static List<Upload> of(List<MultipartFile> files) {
        return files.stream().map(Uploads::of).toList();
    }

    private static Upload of(MultipartFile file) {
        String name = name(file.getOriginalFilename());
        return new Upload(name, mimeType(file.getContentType(), name), file.getSize(), file::getInputStream);
    }

    /** Some browsers send the path on the user's own disk. */
    private static String name(@Nullable String sent) {
        String path = sent == null ? "" : sent.replace('\\', '/');
        return path.substring(path.lastIndexOf('/') + 1).strip();
    }

    /** What the client says it is, unless that is nothing in particular: then what the name says. */
    private static String mimeType(@Nullable String sent, String name) {
        return known(sent)
                .filter(type -> !type.equals(MediaType.APPLICATION_OCTET_STREAM))
                .or(() -> MediaTypeFactory.getMediaType(name))
                .map(type -> type.getType() + "/" + type.getSubtype())
                .filter(type -> type.length() <= 255)
                .orElse(MediaType.APPLICATION_OCTET_STREAM_VALUE);
    }

    private static Optional<MediaType> known(@Nullable String sent) {
        try {
            return sent == null
                    ? Optional.empty()
                    : Optional.of(MediaType.parseMediaType(sent)).map(Uploads::withoutParameters);
        } catch (InvalidMediaTypeException unknown) {
            return Optional.empty();
        }
    }

    private static MediaType withoutParameters(MediaType type) {
        return new MediaType(type.getType(), type.getSubtype());
    }
}
