package dev.backlot.attachment;

import dev.backlot.user.CurrentUser;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files that hang on something else than an issue. Whose they are, and who may see and change them, is known there; here
 * nobody finds them as an issue's.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class LooseFiles {

    private final AttachmentRepository attachments;
    private final Contents contents;
    private final CurrentUser currentUser;
    private final Clock clock;

    LooseFiles(AttachmentRepository attachments, Contents contents, CurrentUser currentUser, Clock clock) {
        this.attachments = attachments;
        this.contents = contents;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The files with these numbers, oldest first. */
    public List<Attachment> byIds(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : attachments.findByIdInOrderById(ids);
    }

    /**
     * Keeps files.
     *
     * @throws dev.backlot.kernel.Problem where one has no name or one that is too long
     */
    public List<Attachment> add(List<Upload> uploads) {
        uploads.forEach(Attachments::requireName);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        List<Attachment> added = new ArrayList<>();
        for (Upload upload : uploads) {
            Attachment attachment = attachments.saveAndFlush(
                    new Attachment(null, currentUser.viewer().userId(), upload, now));
            contents.store(attachment.id(), upload);
            added.add(attachment);
        }
        return added;
    }

    /** Deletes files. */
    public void delete(Collection<Long> ids) {
        byIds(ids).forEach(attachments::delete);
    }
}
