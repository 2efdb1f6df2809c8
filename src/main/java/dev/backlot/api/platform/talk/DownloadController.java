package dev.backlot.api.platform.talk;

import dev.backlot.attachment.Attachment;
import dev.backlot.attachment.Attachments;
import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriUtils;

/**
 * The content of attachments, where their {@code content} links lead. The name at the end is for people: the number alone
 * decides. A browser shows pictures and plain text and stores everything that could run in it.
 */
@Hidden
@RestController
class DownloadController {

    private static final Set<String> RUNS = Set.of("html", "xml", "xhtml+xml", "svg+xml", "javascript");

    private final Attachments attachments;

    DownloadController(Attachments attachments) {
        this.attachments = attachments;
    }

    @GetMapping({"/secure/attachment/{id}", "/secure/attachment/{id}/{filename}"})
    ResponseEntity<Resource> download(@PathVariable String id) {
        Attachment attachment = attachments.requireLinked(id);
        MediaType type = MediaType.parseMediaType(attachment.mimeType());
        boolean text = type.getType().equals("text");
        return ResponseEntity.ok()
                .contentType(text ? new MediaType(type, StandardCharsets.UTF_8) : type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(attachment, type))
                .header("Content-Security-Policy", "sandbox")
                .body(new ByteArrayResource(attachments.content(attachment)));
    }

    /** The form is recorded, with the semicolon at its end. */
    private static String disposition(Attachment attachment, MediaType type) {
        boolean shown = Set.of("text", "image").contains(type.getType()) && !RUNS.contains(type.getSubtype());
        return (shown ? "inline" : "attachment") + "; filename*=UTF-8''"
                + UriUtils.encode(attachment.filename(), StandardCharsets.UTF_8) + ";";
    }
}
