package dev.backlot.api.agile;

import dev.backlot.api.document.IssueContext;
import dev.backlot.api.document.IssueFieldSource;
import dev.backlot.api.document.IssueView;
import dev.backlot.sprint.Sprint;
import dev.backlot.sprint.SprintState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * The fields that only the Agile resources show: {@code flagged} always, {@code sprint} in an open sprint,
 * {@code closedSprints} after at least one, {@code epic} below an epic. Absent otherwise, as recorded on Data Center
 * 8.20.7.
 */
@Component
class AgileIssueFields implements IssueFieldSource {

    @Override
    public IssueView.Form form() {
        return IssueView.Form.AGILE;
    }

    @Override
    public Map<String, Object> valuesOf(IssueContext issue) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("flagged", issue.issue().flagged());
        issue.sprint(issue.issue().sprintId()).ifPresent(sprint -> values.put("sprint", bean(sprint, issue)));
        List<SprintBean> closed = issue.sprints().stream()
                .filter(sprint -> sprint.state() == SprintState.CLOSED)
                .map(sprint -> bean(sprint, issue))
                .toList();
        if (!closed.isEmpty()) {
            values.put("closedSprints", closed);
        }
        issue.related(issue.issue().epicId())
                .ifPresent(epic -> values.put("epic", EpicBean.of(epic, issue.key(epic), issue.urls())));
        return values;
    }

    private static SprintBean bean(Sprint sprint, IssueContext issue) {
        return SprintBean.of(sprint, issue.urls(), issue.dates());
    }
}
