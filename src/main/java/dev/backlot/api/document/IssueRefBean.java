package dev.backlot.api.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.backlot.api.Urls;
import dev.backlot.issue.Issue;
import org.jspecify.annotations.Nullable;

/** A parent or a sub-task inside another issue; observed in Cloud recordings, less Cloud's own keys. */
public record IssueRefBean(String id, String key, String self, Fields fields) {

    /** What is shown of the issue. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Fields(
            String summary, StatusBean status, @Nullable PriorityBean priority, IssueTypeBean issuetype) {}

    static IssueRefBean of(Issue issue, IssueContext context) {
        Fields fields =
                new Fields(issue.summary(), context.status(issue), context.priority(issue), context.issueType(issue));
        return of(issue, context.key(issue), context.urls(), fields);
    }

    static IssueRefBean of(Issue issue, String key, Urls urls, Fields fields) {
        String id = Long.toString(issue.id());
        return new IssueRefBean(id, key, urls.platform("issue/" + id), fields);
    }
}
