package dev.backlot.attachment;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file that is to be attached.
 *
 * @param filename its name, without a path
 * @param mimeType what is in it
 * @param size how many bytes
 * @param content opens the bytes
 */
public record Upload(String filename, String mimeType, long size, Content content) {

    /** Where the bytes are until they are stored. */
    @FunctionalInterface
    public interface Content {

        /** The bytes; whoever opens them closes them. */
        InputStream open() throws IOException;
    }
}
