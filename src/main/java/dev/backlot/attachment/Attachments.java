package dev.backlot.attachment;

import dev.backlot.issue.Issue;
import dev.backlot.issue.IssueEdits;
import dev.backlot.issue.Issues;
import dev.backlot.kernel.Ids;
import dev.backlot.kernel.Problem;
import dev.backlot.project.Permission;
import dev.backlot.setting.ApplicationProperties;
import dev.backlot.setting.ApplicationProperty;
import dev.backlot.user.CurrentUser;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files on issues: whoever sees the issue sees them. */
@Service
@Transactional(readOnly = true)
public class Attachments {

    private static final int NAME_LIMIT = 255;

    /** The name that the history has for a change of attachments. */
    private static final String FIELD = "Attachment";

    private final AttachmentRepository attachments;
    private final Contents contents;
    private final Issues issues;
    private final IssueEdits edits;
    private final ApplicationEventPublisher events;
    private final ApplicationProperties properties;
    private final CurrentUser currentUser;
    private final Clock clock;

    Attachments(
            AttachmentRepository attachments,
            Contents contents,
            Issues issues,
            IssueEdits edits,
            ApplicationEventPublisher events,
            ApplicationProperties properties,
            CurrentUser currentUser,
            Clock clock) {
        this.attachments = attachments;
        this.contents = contents;
        this.issues = issues;
        this.edits = edits;
        this.events = events;
        this.properties = properties;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The attachments of these issues by issue, oldest first; issues without are left out. */
    public Map<Long, List<Attachment>> of(Collection<Long> issueIds) {
        return issueIds.isEmpty()
                ? Map.of()
                : attachments.findByIssueIdInOrderById(issueIds).stream()
                        .collect(Collectors.groupingBy(Attachment::issueId));
    }

    /**
     * An attachment of an issue that the caller sees.
     *
     * @throws Problem where there is none or attachments are switched off, or, as documented, 403 where the caller does not
     *     see the issue
     */
    public Attachment require(String id) {
        if (!isOn()) {
            throw Problem.notFound(AttachmentTexts.OFF);
        }
        Attachment attachment = find(id).orElseThrow(() -> missing(id));
        if (!isSeen(attachment)) {
            throw currentUser.viewer().refusal(AttachmentTexts.notSeen(attachment.id()));
        }
        return attachment;
    }

    /**
     * The attachment that a link leads to.
     *
     * @throws Problem where there is none that the caller may see
     */
    public Attachment requireLinked(String id) {
        return find(id).filter(this::isSeen).orElseThrow(() -> missing(id));
    }

    /** Whether files can be attached. */
    public boolean isOn() {
        return properties.isOn(ApplicationProperty.ATTACHMENTS);
    }

    /** The bytes of an attachment; who may see them has been asked before. */
    public byte[] content(Attachment attachment) {
        return contents.of(attachment.id());
    }

    /**
     * The issue of a caller who may attach files to it.
     *
     * @throws Problem where the caller sees no such issue or may not, or attachments are switched off, documented as 403
     */
    public Issue requireOpen(String issueIdOrKey) {
        Issue issue = issues.existing(issueIdOrKey);
        if (!isOn()) {
            throw Problem.forbidden(AttachmentTexts.OFF);
        }
        issues.requireOnAll(Permission.CREATE_ATTACHMENTS, List.of(issue), AttachmentTexts.NOT_ADDED);
        return issue;
    }

    /**
     * Attaches files, each with a line of its own in the history.
     *
     * @throws Problem where the caller may not, or a file has no name or one that is too long
     */
    @Transactional
    public List<Attachment> add(String issueIdOrKey, List<Upload> uploads) {
        Issue issue = requireOpen(issueIdOrKey);
        uploads.forEach(Attachments::requireName);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        List<Attachment> added = new ArrayList<>();
        for (Upload upload : uploads) {
            Attachment attachment = attachments.saveAndFlush(
                    new Attachment(issue.id(), currentUser.viewer().userId(), upload, now));
            contents.store(attachment.id(), upload);
            events.publishEvent(new AttachmentChanged(AttachmentChanged.How.CREATED, attachment));
            String id = Long.toString(attachment.id());
            edits.edit(issue, edit -> edit.part(FIELD, null, null, id, upload.filename()));
            added.add(attachment);
        }
        return added;
    }

    /**
     * Deletes an attachment.
     *
     * @throws Problem where there is none, or the caller may not delete it
     */
    @Transactional
    public void delete(String id) {
        Attachment attachment = require(id);
        Issue issue = issueOf(attachment);
        boolean own = currentUser.viewer().is(attachment.authorId())
                && issues.allows(Permission.DELETE_OWN_ATTACHMENTS, issue);
        if (!own && !issues.allows(Permission.DELETE_ALL_ATTACHMENTS, issue)) {
            throw currentUser.viewer().refusal(AttachmentTexts.notDeleted(attachment.id()));
        }
        events.publishEvent(new AttachmentChanged(AttachmentChanged.How.DELETED, attachment));
        attachments.delete(attachment);
        edits.edit(issue, edit -> edit.part(FIELD, Long.toString(attachment.id()), attachment.filename(), null, null));
    }

    private Optional<Attachment> find(String id) {
        return Ids.read(id).flatMap(attachments::findById).filter(Attachment::isOfAnIssue);
    }

    private boolean isSeen(Attachment attachment) {
        return issues.allows(Permission.BROWSE_PROJECTS, issueOf(attachment));
    }

    private Problem missing(String id) {
        return currentUser.viewer().hidden(Problem.notFound(AttachmentTexts.missing(id)));
    }

    private Issue issueOf(Attachment attachment) {
        return Objects.requireNonNull(
                issues.byIds(List.of(attachment.issueId())).get(attachment.issueId()));
    }

    static void requireName(Upload upload) {
        String name = upload.filename();
        if (name.isBlank() || name.equals(".") || name.equals("..")) {
            throw Problem.invalid(AttachmentTexts.NAME_MISSING);
        }
        if (name.chars().anyMatch(Character::isISOControl)) {
            throw Problem.invalid(AttachmentTexts.NAME_INVALID);
        }
        if (name.length() > NAME_LIMIT) {
            throw Problem.invalid(AttachmentTexts.NAME_LONG);
        }
    }
}
