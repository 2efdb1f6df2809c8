package dev.backlot.worklog;

import dev.backlot.issue.Issue;
import dev.backlot.issue.Issues;
import dev.backlot.kernel.Ids;
import dev.backlot.kernel.Problem;
import dev.backlot.project.Visibilities;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds worklogs that the caller may see: those of issues that they see, but for those that are limited to others. */
@Service
@Transactional(readOnly = true)
public class Worklogs {

    /** The most worklogs that are given at once by number. */
    static final int MOST = 1000;

    private final WorklogRepository repository;
    private final Issues issues;
    private final Visibilities visibilities;

    Worklogs(WorklogRepository repository, Issues issues, Visibilities visibilities) {
        this.repository = repository;
        this.issues = issues;
        this.visibilities = visibilities;
    }

    /** The worklogs of an issue that the caller sees, oldest first. */
    public List<Worklog> of(Issue issue) {
        return repository.findByIssueIdInOrderById(List.of(issue.id())).stream()
                .filter(worklog -> shows(worklog, issue.projectId()))
                .toList();
    }

    /** The worklogs of these issues by issue, oldest first, seen or not; who shows them asks {@link #shows}. */
    public Map<Long, List<Worklog>> ofAll(Collection<Long> issueIds) {
        return issueIds.isEmpty()
                ? Map.of()
                : repository.findByIssueIdInOrderById(issueIds).stream()
                        .collect(Collectors.groupingBy(Worklog::issueId));
    }

    /** Whether the caller is one of those to whom a worklog in a project is limited, if it is. */
    public boolean shows(Worklog worklog, long projectId) {
        return visibilities.shows(worklog.visibility(), projectId);
    }

    /**
     * A worklog of an issue.
     *
     * @throws Problem where there is none that the caller may see
     */
    public Worklog require(Issue issue, String id) {
        return Ids.read(id)
                .flatMap(repository::findById)
                .filter(worklog -> worklog.issueId() == issue.id() && shows(worklog, issue.projectId()))
                .orElseThrow(() -> Problem.notFound(WorklogTexts.missing(id)));
    }

    /**
     * Those of the worklogs with these numbers that the caller sees, by number.
     *
     * @throws Problem where there are more than a thousand numbers
     */
    public List<Worklog> byIds(Collection<Long> ids) {
        if (ids.size() > MOST) {
            throw Problem.invalid(WorklogTexts.TOO_MANY);
        }
        return ids.isEmpty() ? List.of() : seen(repository.findByIdInOrderById(ids));
    }

    /** Those that the caller sees. */
    List<Worklog> seen(List<Worklog> worklogs) {
        Map<Long, Issue> all =
                issues.byIds(worklogs.stream().map(Worklog::issueId).collect(Collectors.toSet()));
        return worklogs.stream()
                .filter(worklog -> {
                    Issue issue = all.get(worklog.issueId());
                    return issue != null && issues.sees(issue) && shows(worklog, issue.projectId());
                })
                .toList();
    }
}
