package dev.backlot.api.webhooks;

import dev.backlot.api.Expand;
import dev.backlot.api.FieldSelection;
import dev.backlot.api.Urls;
import dev.backlot.api.document.IssueDocuments;
import dev.backlot.api.document.IssueView;
import dev.backlot.issue.Issue;
import dev.backlot.issue.Issues;
import dev.backlot.project.Project;
import dev.backlot.project.Projects;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes issues as webhooks get them, and tells what addresses can name of them. */
@Component
class IssueParts {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What a webhook is told of the issue of a comment. */
    private static final FieldSelection FEW =
            FieldSelection.of(List.of("summary", "issuetype", "project", "assignee", "priority", "status"));

    private final Issues issues;
    private final Projects projects;
    private final IssueDocuments documents;

    IssueParts(Issues issues, Projects projects, IssueDocuments documents) {
        this.issues = issues;
        this.projects = projects;
        this.documents = documents;
    }

    /** The issue with this number, if it is still there. */
    Optional<Issue> find(long id) {
        return Optional.ofNullable(issues.byIds(List.of(id)).get(id));
    }

    /** As the caller sees it, with all fields. */
    JsonNode whole(long issueId, Urls urls) {
        return written(issueId, FieldSelection.byDefault(), urls);
    }

    /** With the fields that say what it is. */
    JsonNode brief(long issueId, Urls urls) {
        return written(issueId, FEW, urls);
    }

    /** What addresses can name. */
    Map<String, String> variables(Issue issue, String name, String part) {
        Project project = projects.byId(issue.projectId());
        Map<String, String> variables = new HashMap<>();
        variables.put("project.id", Long.toString(project.id()));
        variables.put("project.key", project.key());
        variables.put("issue.id", Long.toString(issue.id()));
        variables.put("issue.key", issues.key(issue));
        variables.put(name, part);
        return variables;
    }

    /** Recorded without what a client could expand. */
    private JsonNode written(long issueId, FieldSelection fields, Urls urls) {
        byte[] document = documents.one(issueId, IssueView.platform(fields, Expand.nothing(), urls));
        return ((ObjectNode) JSON.readTree(document)).retain("id", "self", "key", "fields");
    }
}
