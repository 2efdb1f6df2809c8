package dev.backlot.journal;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A body.
 *
 * @param type its media type, null where nobody said
 * @param size how many bytes it has
 * @param kept its first bytes, where it is text; empty otherwise
 */
// Compared with nothing.
@SuppressWarnings("ArrayRecordComponent")
public record Content(@Nullable String type, long size, byte[] kept) {

    /** Whether there is more of it than is kept. */
    public boolean isCut() {
        return kept.length < size;
    }

    /** What is kept of it as text, its secrets masked; empty where nothing is kept. */
    public String text() {
        return Secret.maskBody(new String(kept, charset()));
    }

    private Charset charset() {
        return type != null && type.contains("8859-1") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
    }
}
