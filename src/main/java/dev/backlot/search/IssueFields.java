package dev.backlot.search;

import dev.backlot.project.Project;
import dev.backlot.project.Projects;
import dev.backlot.search.Field.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The fields that say which issue it is and whose. */
@Component
class IssueFields implements Fields.FieldSource {

    private final Projects projects;
    private final People people;
    private final IssueTable issues;

    IssueFields(Projects projects, People people, IssueTable issues) {
        this.projects = projects;
        this.people = people;
        this.issues = issues;
    }

    @Override
    public Map<String, Field> fields() {
        return new FieldMap()
                .put(new ProjectField(project()).with(this::suggestProjects), "project")
                .put(new KeyField(issues, this::byKey), "key", "issue", "issuekey", "id")
                .put(parent(), "parent")
                .put(changing("i.assignee_id", "assignee"), "assignee")
                .put(changing("i.reporter_id", "reporter"), "reporter")
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
                        people,
                        Sorting.nullable("(select lower(u.display_name) from jira_user u where u.id = " + column + ")"))
                .with(people::suggest);
    }

    private Field changing(String column, String item) {
        return user(column)
                .with(new History(
                        item, people, people::key, Membership.nullableColumn(column), History.Values.PERSON, null));
    }

    private List<Suggestion> suggestProjects(String typed, int most) {
        return projects.browsable().stream()
                .filter(project -> Suggestion.begins(project.name(), typed) || Suggestion.begins(project.key(), typed))
                .limit(most)
                .map(project -> new Suggestion(project.key(), project.name() + " (" + project.key() + ")"))
                .toList();
    }
}
