package dev.backlot.api.platform.talk;

import static dev.backlot.api.Evidence.DOCUMENTED;
import static dev.backlot.api.Evidence.OBSERVED;

import dev.backlot.api.Served;
import dev.backlot.api.Uploads;
import dev.backlot.api.Urls;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.attachment.Attachments;
import dev.backlot.kernel.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MultipartFile;

/** Files on issues. */
@PlatformController
class AttachmentController {

    private final Attachments attachments;
    private final AttachmentBeans beans;
    private final DataSize limit;

    AttachmentController(
            Attachments attachments,
            AttachmentBeans beans,
            @Value("${spring.servlet.multipart.max-file-size}") DataSize limit) {
        this.attachments = attachments;
        this.beans = beans;
        this.limit = limit;
    }

    record MetaBean(boolean enabled, long uploadLimit) {}

    @Served(
            value = "Attach files to an issue",
            known = OBSERVED,
            errors = {400, 401, 403, 404, 413})
    @PostMapping(path = "/issue/{issueIdOrKey}/attachments", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    List<AttachmentBean> addAttachment(
            @PathVariable String issueIdOrKey,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> files,
            Urls urls) {
        attachments.requireOpen(issueIdOrKey);
        if (files == null || files.isEmpty()) {
            throw Problem.invalid("The request has no part 'file'.");
        }
        return attachments.add(issueIdOrKey, Uploads.of(files)).stream()
                .map(attachment -> beans.plain(attachment, urls))
                .toList();
    }

    @Served(value = "Get what attachments are allowed", known = DOCUMENTED)
    @GetMapping("/attachment/meta")
    MetaBean getAttachmentMeta() {
        return new MetaBean(attachments.isOn(), limit.toBytes());
    }

    @Served(
            value = "Get an attachment",
            known = OBSERVED,
            errors = {401, 403, 404})
    @GetMapping("/attachment/{id}")
    AttachmentDetailBean getAttachment(@PathVariable String id, Urls urls) {
        return beans.detail(attachments.require(id), urls);
    }

    @Served(
            value = "Delete an attachment",
            known = DOCUMENTED,
            errors = {401, 403, 404})
    @DeleteMapping("/attachment/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeAttachment(@PathVariable String id) {
        attachments.delete(id);
    }
}
