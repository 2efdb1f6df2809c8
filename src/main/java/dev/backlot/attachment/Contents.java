package dev.backlot.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.PreparedStatement;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The bytes of attachments: a table of their own past JPA, so that nothing else ever loads them. */
@Component
class Contents {

    private final JdbcTemplate jdbc;

    Contents(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Streams the bytes of an upload into the row of an attachment that is in the database already. */
    void store(long attachmentId, Upload upload) {
        try (InputStream bytes = upload.content().open()) {
            jdbc.update(
                    "insert into attachment_content (attachment_id, content) values (?, ?)",
                    (PreparedStatement row) -> {
                        row.setLong(1, attachmentId);
                        row.setBinaryStream(2, bytes, upload.size());
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] of(long attachmentId) {
        return Objects.requireNonNull(jdbc.queryForObject(
                "select content from attachment_content where attachment_id = ?", byte[].class, attachmentId));
    }
}
