package dev.backlot.api.platform.issue;

import dev.backlot.api.Urls;
import dev.backlot.issue.Issue;
import dev.backlot.issue.Issues;

/** Where a new issue is; recorded on Data Center 10.4.0. */
record CreatedIssueBean(String id, String key, String self) {

    static CreatedIssueBean of(Issue issue, Issues issues, Urls urls) {
        String id = Long.toString(issue.id());
        return new CreatedIssueBean(id, issues.key(issue), urls.platform("issue/" + id));
    }
}
