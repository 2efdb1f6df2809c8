package dev.backlot.api.aip;

import static dev.backlot.api.Evidence.ASSUMED;

import dev.backlot.api.Served;
import dev.backlot.api.Uploads;
import dev.backlot.asset.AssetFiles;
import dev.backlot.attachment.Attachment;
import dev.backlot.kernel.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MultipartFile;

/** Files on assets. */
@AipController
class AssetFileController {

    private final AssetFiles files;

    AssetFileController(AssetFiles files) {
        this.files = files;
    }

    /** A file. */
    record FileBean(String id, String filename, long size, String mimeType, String createdAt) {

        static FileBean of(Attachment file) {
            return new FileBean(
                    Long.toString(file.id()),
                    file.filename(),
                    file.size(),
                    file.mimeType(),
                    AssetForms.moment(file.created()));
        }
    }

    @Served(
            value = "List the files of an asset",
            known = ASSUMED,
            errors = {401, 404})
    @GetMapping("/assets/{key}/attachments")
    List<FileBean> getAttachments(@PathVariable String key) {
        return files.of(key).stream().map(FileBean::of).toList();
    }

    @Served(
            value = "Attach files to an asset",
            known = ASSUMED,
            errors = {400, 401, 403, 404, 413})
    @PostMapping(path = "/assets/{key}/attachments", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    List<FileBean> addAttachments(
            @PathVariable String key,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> file) {
        if (file == null || file.isEmpty()) {
            throw Problem.invalid(AipTexts.NO_FILE);
        }
        return files.add(key, Uploads.of(file)).stream().map(FileBean::of).toList();
    }

    @Served(
            value = "Delete a file of an asset",
            known = ASSUMED,
            errors = {401, 403, 404})
    @DeleteMapping("/assets/{key}/attachments/{attachmentId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteAttachment(@PathVariable String key, @PathVariable String attachmentId) {
        files.delete(key, attachmentId);
    }
}
