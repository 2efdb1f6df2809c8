package dev.backlot.search;

import dev.backlot.jql.Operator;
import dev.backlot.kernel.Condition;
import dev.backlot.project.Component;
import dev.backlot.project.Components;
import dev.backlot.project.Projects;
import dev.backlot.search.Field.Kind;
import dev.backlot.version.Version;
import dev.backlot.version.Versions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The fields with any number of values in each issue: labels, components and versions. */
@org.springframework.stereotype.Component
class PartFields implements Fields.FieldSource {

    private final JdbcClient jdbc;
    private final Projects projects;
    private final SeenIssues issues;
    private final Components components;
    private final Versions versions;

    PartFields(JdbcClient jdbc, Projects projects, SeenIssues issues, Components components, Versions versions) {
        this.jdbc = jdbc;
        this.projects = projects;
        this.issues = issues;
        this.components = components;
        this.versions = versions;
    }

    @Override
    public Map<String, Field> fields() {
        return new FieldMap()
                .put(labels().with(this::suggestLabels), "labels")
                .put(component().with(this::suggestComponents), "component")
                .put(versions("issue_fix_version").with(fixedIn()), "fixVersion")
                .put(versions("issue_affected_version"), "affectedVersion")
                .toMap();
    }

    /** Labels are compared in any letter case, and Jira knows no unknown ones. */
    private static ReferenceField labels() {
        return new ReferenceField(
                Kind.LABEL,
                Membership.rows("issue_label", "lower(x.label)"),
                References.texts(),
                least("lower(x.label)", "issue_label x"));
    }

    private Field component() {
        return new ReferenceField(
                Kind.COMPONENT,
                Membership.rows("issue_component", "x.component_id"),
                References.named(this::seenComponents, Component::name, Component::id),
                least("lower(c.name)", "issue_component x join component c on c.id = x.component_id"));
    }

    private List<Component> seenComponents() {
        Set<Long> seen = projects.browsableIds();
        return components.all().stream()
                .filter(component -> seen.contains(component.projectId()))
                .toList();
    }

    private Field versions(String table) {
        ReferenceField field = new ReferenceField(
                Kind.VERSION,
                Membership.rows(table, "x.version_id"),
                References.named(this::seenVersions, Version::name, Version::id),
                least("v.sequence", table + " x join project_version v on v.id = x.version_id"));
        return new OrderedField(field, this::related).with(this::suggestVersions);
    }

    private History fixedIn() {
        return History.of(
                "Fix Version",
                References.named(this::seenVersions, Version::name, Version::id),
                Membership.rows("issue_fix_version", "x.version_id"),
                History.Values.MANY);
    }

    /** The newest issues' labels first: the order that was recorded. */
    private List<Suggestion> suggestLabels(String typed, int most) {
        if (issues.projectIds().isEmpty()) {
            return List.of();
        }
        Condition where = Condition.all(List.of(
                issues.all(),
                Condition.of(
                        "substring(lower(x.label) from 1 for " + typed.length() + ") = ?", References.lowered(typed))));
        return jdbc
                .sql("select x.label from issue_label x join issue i on i.id = x.issue_id where " + where.sql()
                        + " group by x.label order by max(x.issue_id) desc, x.label desc limit " + most)
                .params(where.values())
                .query(String.class)
                .stream()
                .map(Suggestion::of)
                .toList();
    }

    private List<Suggestion> suggestComponents(String typed, int most) {
        return named(seenComponents().stream().map(Component::name), typed, most);
    }

    private List<Suggestion> suggestVersions(String typed, int most) {
        return named(seenVersions().stream().map(Version::name), typed, most);
    }

    /** Things of several projects may have the same name, which is shown once. */
    private static List<Suggestion> named(Stream<String> names, String typed, int most) {
        return names.filter(name -> Suggestion.begins(name, typed))
                .distinct()
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .limit(most)
                .map(Suggestion::of)
                .toList();
    }

    private List<Version> seenVersions() {
        Set<Long> seen = projects.browsableIds();
        return versions.all().stream()
                .filter(version -> seen.contains(version.projectId()))
                .toList();
    }

    /** Versions are before and after others of their project. */
    private List<Long> related(Operator operator, long id) {
        return versions.byIds(Set.of(id)).stream()
                .flatMap(version -> versions.ofProject(version.projectId()).stream()
                        .filter(other -> OrderedField.holds(operator, other.sequence(), version.sequence())))
                .map(Version::id)
                .toList();
    }

    private static Sorting least(String value, String rows) {
        return Sorting.nullable("(select min(" + value + ") from " + rows + " where x.issue_id = i.id)");
    }
}
