package dev.backlot.api.platform.link;

import dev.backlot.api.JsonBody;
import dev.backlot.api.Urls;
import dev.backlot.api.document.FieldSchema;
import dev.backlot.api.platform.issue.field.EditableField;
import dev.backlot.api.platform.issue.field.FieldAction;
import dev.backlot.api.platform.issue.field.FieldOperation;
import dev.backlot.api.platform.issue.field.FieldScope;
import dev.backlot.issue.Issue;
import dev.backlot.issue.Issues;
import dev.backlot.kernel.Problem;
import dev.backlot.link.IssueLinkEdits;
import dev.backlot.link.LinkType;
import dev.backlot.link.LinkTypes;
import dev.backlot.project.Permission;
import dev.backlot.project.Projects;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Links with other issues, which can be added; form recorded on 8.20.7. */
@Component
class IssueLinksField implements EditableField {

    private final IssueLinkEdits edits;
    private final LinkTypes types;
    private final Issues issues;
    private final Projects projects;

    IssueLinksField(IssueLinkEdits edits, LinkTypes types, Issues issues, Projects projects) {
        this.edits = edits;
        this.types = types;
        this.issues = issues;
        this.projects = projects;
    }

    @Override
    public String id() {
        return "issuelinks";
    }

    @Override
    public String name() {
        return "Linked Issues";
    }

    @Override
    public FieldSchema schema() {
        return new FieldSchema("array", id(), id(), null, null);
    }

    @Override
    public List<String> operations() {
        return List.of("add");
    }

    @Override
    public boolean appliesTo(FieldScope scope) {
        return scope.issue() == null
                ? projects.allows(Permission.LINK_ISSUES, scope.project().id())
                : issues.allows(Permission.LINK_ISSUES, scope.issue());
    }

    @Override
    public @Nullable String autoCompleteUrl(FieldScope scope, Urls urls) {
        Issue issue = scope.issue();
        return urls.platform("issue/picker?currentProjectId=&showSubTaskParent=true&showSubTasks=true&currentIssueKey="
                + (issue == null ? "null" : issues.key(issue)) + "&query=");
    }

    @Override
    public FieldAction read(List<FieldOperation> operations, FieldScope scope) {
        List<FieldAction> added = new ArrayList<>();
        operations.forEach(operation -> added.add(read(operation)));
        return edit -> added.forEach(action -> action.apply(edit));
    }

    private FieldAction read(FieldOperation operation) {
        JsonBody body = operation.object();
        if (body == null) {
            throw refusal(LinkApiTexts.NO_LINK);
        }
        LinkType type = types.find(LinkBodies.typeId(body), LinkBodies.typeName(body))
                .orElseThrow(() -> refusal(LinkApiTexts.NO_TYPE));
        String destination = LinkBodies.issue(body, "outwardIssue");
        String source = LinkBodies.issue(body, "inwardIssue");
        String named = destination == null ? source : destination;
        if (named == null) {
            throw refusal(LinkApiTexts.NO_LINK);
        }
        Issue other = issues.find(named).orElseThrow(() -> refusal(LinkApiTexts.NO_ISSUE.formatted(named)));
        return edit -> edits.add(edit, type, other, destination != null);
    }

    private Problem refusal(String text) {
        return Problem.invalidField(id(), text);
    }
}
