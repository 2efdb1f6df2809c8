package dev.backlot.mail;

import dev.backlot.scheme.IssueEvent;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A zip file of templates. */
final class TemplatePack {

    private static final int MOST_FILES = 1000;

    /** Unpacked: a small file can hold far more than anybody wants to read. */
    private static final long MOST_BYTES = 50_000_000;

    private static final List<String> FORMS = List.of("html", "subject", "text");

    private TemplatePack() {}

    /** The file with the root template of an event. */
    static String template(IssueEvent event) {
        return event.label().toLowerCase(Locale.ROOT).replace(" ", "") + ".vm";
    }

    /** The pack that is there unless somebody brings another: one line for each event in each form. */
    static byte[] standard() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String form : FORMS) {
                for (IssueEvent event : IssueEvent.values()) {
                    ZipEntry entry = new ZipEntry(form + "/" + template(event));
                    // Always the same bytes.
                    entry.setTime(0);
                    zip.putNextEntry(entry);
                    zip.write(("$issue.key: " + event.label() + "\n").getBytes(StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Whether bytes are a zip file with templates in it and nothing outside. */
    static boolean isOne(byte[] bytes) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            int files = 0;
            long left = MOST_BYTES;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files++;
                left -= zip.skip(left);
                if (files > MOST_FILES || left <= 0 || isOutside(entry.getName())) {
                    return false;
                }
            }
            return files > 0;
        } catch (IOException | IllegalArgumentException damaged) {
            return false;
        }
    }

    private static boolean isOutside(String name) {
        return name.startsWith("/") || name.contains("..");
    }
}
