package dev.backlot.api.platform.talk;

import dev.backlot.api.document.IssueContext;
import dev.backlot.api.document.IssuePartLoader;
import dev.backlot.attachment.Attachment;
import dev.backlot.attachment.Attachments;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Shows in issues what is attached to them. */
@Component
class AttachmentsLoader implements IssuePartLoader {

    private final Attachments attachments;
    private final AttachmentBeans beans;

    AttachmentsLoader(Attachments attachments, AttachmentBeans beans) {
        this.attachments = attachments;
        this.beans = beans;
    }

    @Override
    public Set<String> fields() {
        return Set.of("attachment");
    }

    @Override
    public Parts load(Collection<Long> issueIds) {
        return new Loaded(attachments.of(issueIds));
    }

    private final class Loaded implements Parts {

        private final Map<Long, List<Attachment>> byIssue;

        Loaded(Map<Long, List<Attachment>> byIssue) {
            this.byIssue = byIssue;
        }

        @Override
        public Object value(String fieldId, IssueContext issue) {
            return of(issue).stream()
                    .map(attachment -> beans.plain(attachment, issue.urls()))
                    .toList();
        }

        @Override
        public Object rendered(String fieldId, IssueContext issue) {
            return of(issue).stream()
                    .map(attachment -> beans.rendered(attachment, issue.urls()))
                    .toList();
        }

        private List<Attachment> of(IssueContext issue) {
            return byIssue.getOrDefault(issue.issue().id(), List.of());
        }
    }
}
