package dev.backlot.search;

import dev.backlot.project.Project;
import dev.backlot.project.Projects;
import dev.backlot.search.Field.Kind;
import dev.backlot.user.User;
import dev.backlot.user.Users;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The fields that say which issue it is and whose. */
@Component
class IssueFields implements Fields.FieldSource {

    private final Projects projects;
    private final Users users;
    private final IssueTable issues;

    IssueFields(Projects projects, Users users, IssueTable issues) {
        this.projects = projects;
        this.users = users;
        this.issues = issues;
    }

    @Override
    public Map<String, Field> fields() {
        return new FieldMap()
                .put(new ProjectField(project()), "project")
                .put(new KeyField(issues, this::byKey), "key", "issue", "issuekey", "id")
                .put(parent(), "parent")
                .put(user("i.assignee_id"), "assignee")
                .put(user("i.reporter_id"), "reporter")
                .put(user("i.creator_id"), "creator")
                .toMap();
    }

    private ReferenceField project() {
        return new ReferenceField(
                Kind.PROJECT,
                Membership.column("i.project_id"),
                this::projects,
                Sorting.ranked(
                        "i.project_id",
                        () -> projects.browsable().stream().map(Project::id).toList()));
    }

    private List<Long> projects(List<Literal.Text> texts, String field, Compilation compilation) {
        List<Project> seen = projects.browsable();
        List<Long> found = new ArrayList<>();
        for (Literal.Text text : texts) {
            List<Long> byKey = seen.stream()
                    .filter(project -> !text.number() && project.hasKey(text.text()))
                    .map(Project::id)
                    .toList();
            List<Long> ids = byKey.isEmpty() ? References.meant(seen, Project::name, Project::id, text) : byKey;
            if (ids.isEmpty()) {
                compilation.error(Texts.unknownValue(text, field));
            }
            found.addAll(ids);
        }
        return found;
    }

    /** By the project's key, then by the number, each the same way. */
    private List<String> byKey(boolean descending) {
        List<Long> ids = projects.browsable().stream()
                .sorted(Comparator.comparing(Project::key))
                .map(Project::id)
                .toList();
        Sorting project = ids.size() > 1 ? Sorting.ranked("i.project_id", () -> ids) : Sorting.always("i.project_id");
        List<String> order = new ArrayList<>(project.by(descending));
        order.addAll(Sorting.always("i.number").by(descending));
        return order;
    }

    private Field parent() {
        return new ReferenceField(
                Kind.ISSUE, Membership.nullableColumn("i.parent_id"), issues, Sorting.nullable("i.parent_id"));
    }

    private Field user(String column) {
        return new ReferenceField(
                Kind.USER,
                Membership.nullableColumn(column),
                this::users,
                Sorting.nullable("(select lower(u.display_name) from jira_user u where u.id = " + column + ")"));
    }

    /** Jira answers a query that names an unknown user, and warns. */
    private List<Long> users(List<Literal.Text> texts, String field, Compilation compilation) {
        List<Long> found = new ArrayList<>();
        for (Literal.Text text : texts) {
            users.byNameOrKey(text.text())
                    .map(User::id)
                    .ifPresentOrElse(found::add, () -> compilation.warn(Texts.unknownName(text.text(), field)));
        }
        return found;
    }
}
