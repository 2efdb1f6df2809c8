package dev.backlot.api.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.backlot.issue.Issue;
import org.jspecify.annotations.Nullable;

/** A parent or a sub-task inside another issue; observed in Cloud recordings, less Cloud's own keys. */
record IssueRefBean(String id, String key, String self, Fields fields) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Fields(
            String summary, StatusBean status, @Nullable PriorityBean priority, IssueTypeBean issuetype) {}

    static IssueRefBean of(Issue issue, IssueContext context) {
        return new IssueRefBean(
                Long.toString(issue.id()),
                context.key(issue),
                context.urls().platform("issue/" + issue.id()),
                new Fields(issue.summary(), context.status(issue), context.priority(issue), context.issueType(issue)));
    }
}
