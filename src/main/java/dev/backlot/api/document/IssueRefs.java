package dev.backlot.api.document;

import dev.backlot.api.Urls;
import dev.backlot.constant.Constants;
import dev.backlot.issue.Issue;
import dev.backlot.issue.Issues;
import org.springframework.stereotype.Component;

/** Shows issues as other issues refer to them. */
@Component
public class IssueRefs {

    private final Issues issues;
    private final Constants constants;

    IssueRefs(Issues issues, Constants constants) {
        this.issues = issues;
        this.constants = constants;
    }

    /** The short form of an issue. */
    public IssueRefBean of(Issue issue, Urls urls) {
        Long priority = issue.priorityId();
        IssueRefBean.Fields fields = new IssueRefBean.Fields(
                issue.summary(),
                StatusBean.of(constants.status(issue.statusId()), urls),
                priority == null ? null : PriorityBean.of(constants.priority(priority), urls),
                IssueTypeBean.of(constants.issueType(issue.issueTypeId()), urls));
        return IssueRefBean.of(issue, issues.key(issue), urls, fields);
    }
}
