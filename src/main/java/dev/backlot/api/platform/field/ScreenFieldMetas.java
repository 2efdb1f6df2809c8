package dev.backlot.api.platform.field;

import dev.backlot.api.Urls;
import dev.backlot.api.document.FieldMetaBean;
import dev.backlot.api.document.FieldMetas;
import dev.backlot.api.platform.issue.field.EditableField;
import dev.backlot.api.platform.issue.field.FieldScope;
import dev.backlot.api.platform.issue.field.IssueFields;
import dev.backlot.constant.Constants;
import dev.backlot.constant.IssueType;
import dev.backlot.constant.Transition;
import dev.backlot.issue.Issue;
import dev.backlot.issue.Issues;
import dev.backlot.project.Permission;
import dev.backlot.project.Project;
import dev.backlot.project.Projects;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What createmeta, editmeta and transitions say of fields: all of it is told by the fields that requests can set. */
@Component
class ScreenFieldMetas implements FieldMetas {

    private final IssueFields fields;
    private final FieldScreens screens;
    private final Constants constants;
    private final Projects projects;
    private final Issues issues;

    ScreenFieldMetas(IssueFields fields, FieldScreens screens, Constants constants, Projects projects, Issues issues) {
        this.fields = fields;
        this.screens = screens;
        this.constants = constants;
        this.projects = projects;
        this.issues = issues;
    }

    @Override
    public Map<String, FieldMetaBean> edit(Issue issue, Urls urls) {
        return issues.allows(Permission.EDIT_ISSUES, issue)
                ? of(FieldScope.edit(project(issue), type(issue), issue), urls)
                : Map.of();
    }

    @Override
    public Map<String, FieldMetaBean> transition(Issue issue, Transition transition, Urls urls) {
        FieldScope scope = FieldScope.transition(project(issue), type(issue), issue, transition);
        // A transition without a screen tells of nothing, as recorded, though it takes a comment.
        return screens.order(scope).isEmpty() ? Map.of() : of(scope, urls);
    }

    /** The fields with which the caller may create such an issue. */
    Map<String, FieldMetaBean> create(Project project, IssueType type, Urls urls) {
        return of(FieldScope.create(project, type), urls);
    }

    private Map<String, FieldMetaBean> of(FieldScope scope, Urls urls) {
        List<String> order = screens.order(scope);
        Map<String, FieldMetaBean> metas = new LinkedHashMap<>();
        fields.on(scope).stream()
                .sorted(Comparator.comparingInt(field -> place(field.id(), order)))
                .forEach(field -> metas.put(field.id(), bean(field, scope, urls)));
        return metas;
    }

    private static int place(String id, List<String> order) {
        int place = order.indexOf(id);
        return place >= 0 ? place : order.size() + FieldScreens.EVERYWHERE.indexOf(id);
    }

    private static FieldMetaBean bean(EditableField field, FieldScope scope, Urls urls) {
        boolean creation = scope.isCreation();
        return new FieldMetaBean(
                field.required(scope),
                field.schema(),
                field.name(),
                field.id(),
                field.autoCompleteUrl(scope, urls),
                creation ? field.hasDefault(scope) : null,
                field.operations(),
                field.allowedValues(scope, urls),
                creation ? field.defaultValue(scope, urls) : null);
    }

    private Project project(Issue issue) {
        return projects.byId(issue.projectId());
    }

    private IssueType type(Issue issue) {
        return constants.issueType(issue.issueTypeId());
    }
}
