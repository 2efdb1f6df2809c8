package dev.backlot.api.platform.worklog;

import dev.backlot.api.document.IssueContext;
import dev.backlot.api.document.IssuePartLoader;
import dev.backlot.user.CurrentUser;
import dev.backlot.worklog.Worklog;
import dev.backlot.worklog.Worklogs;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Shows in issues the oldest worklogs that the caller may see: twenty, as measured. */
@Component
class WorklogsLoader implements IssuePartLoader {

    private static final int SHOWN = 20;

    private final Worklogs worklogs;
    private final WorklogBeans beans;
    private final CurrentUser currentUser;

    WorklogsLoader(Worklogs worklogs, WorklogBeans beans, CurrentUser currentUser) {
        this.worklogs = worklogs;
        this.beans = beans;
        this.currentUser = currentUser;
    }

    @Override
    public Set<String> fields() {
        return Set.of("worklog");
    }

    /** Which groups and roles the caller belongs to decides on what is seen: no two callers share that for sure. */
    @Override
    public String viewpoint() {
        return String.valueOf(currentUser.viewer().userId());
    }

    @Override
    public Parts load(Collection<Long> issueIds) {
        return new Loaded(worklogs.ofAll(issueIds));
    }

    private final class Loaded implements Parts {

        private final Map<Long, List<Worklog>> byIssue;

        Loaded(Map<Long, List<Worklog>> byIssue) {
            this.byIssue = byIssue;
        }

        @Override
        public Object value(String fieldId, IssueContext issue) {
            return page(issue, worklog -> beans.of(worklog, issue.urls()));
        }

        @Override
        public Object rendered(String fieldId, IssueContext issue) {
            return page(issue, worklog -> beans.rendered(worklog, issue.urls()));
        }

        private <T> WorklogBean.Page<T> page(IssueContext issue, Function<Worklog, T> form) {
            List<Worklog> seen = byIssue.getOrDefault(issue.issue().id(), List.of()).stream()
                    .filter(worklog -> worklogs.shows(worklog, issue.issue().projectId()))
                    .toList();
            List<T> shown = seen.stream().limit(SHOWN).map(form).toList();
            return new WorklogBean.Page<>(0, SHOWN, seen.size(), shown);
        }
    }
}
