package dev.backlot.api.platform.talk;

import static dev.backlot.api.Evidence.DOCUMENTED;

import dev.backlot.api.Served;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.attachment.Archives;
import dev.backlot.attachment.Attachment;
import dev.backlot.attachment.Attachments;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What is in attached archives. Jira shows the first thirty files unless told otherwise. */
@PlatformController
class ArchiveController {

    private static final int SHOWN = 30;

    private final Attachments attachments;
    private final Archives archives;

    ArchiveController(Attachments attachments, Archives archives) {
        this.attachments = attachments;
        this.archives = archives;
    }

    record HumanEntryBean(String path, int index, String size, String mediaType, String label) {}

    record HumanBean(long id, String name, List<HumanEntryBean> entries, int totalEntryCount, String mediaType) {}

    record RawEntryBean(int entryIndex, String name, long size, String mediaType) {}

    record RawBean(List<RawEntryBean> entries, int totalEntryCount) {}

    @Served(
            value = "Get what is in an attached archive, for people",
            known = DOCUMENTED,
            errors = {401, 403, 404, 409})
    @GetMapping("/attachment/{id}/expand/human")
    HumanBean expandForHumans(@PathVariable String id) {
        Attachment attachment = attachments.require(id);
        List<Archives.Entry> files = archives.entries(attachment);
        List<HumanEntryBean> shown = files.stream()
                .limit(SHOWN)
                .map(file -> new HumanEntryBean(
                        file.name(), file.index(), FileSizes.written(file.size()), mediaType(file), file.name()))
                .toList();
        return new HumanBean(attachment.id(), attachment.filename(), shown, files.size(), attachment.mimeType());
    }

    @Served(
            value = "Get what is in an attached archive, for programs",
            known = DOCUMENTED,
            errors = {401, 403, 404, 409})
    @GetMapping("/attachment/{id}/expand/raw")
    RawBean expandForMachines(@PathVariable String id) {
        List<Archives.Entry> files = archives.entries(attachments.require(id));
        List<RawEntryBean> shown = files.stream()
                .limit(SHOWN)
                .map(file -> new RawEntryBean(file.index(), file.name(), file.size(), mediaType(file)))
                .toList();
        return new RawBean(shown, files.size());
    }

    private static String mediaType(Archives.Entry file) {
        return MediaTypeFactory.getMediaType(file.name())
                .map(MediaType::toString)
                .orElse(MediaType.APPLICATION_OCTET_STREAM_VALUE);
    }
}
