package dev.backlot.api.platform.issue.field;

import dev.backlot.api.Urls;
import dev.backlot.api.document.ComponentBean;
import dev.backlot.api.document.VersionBean;
import dev.backlot.issue.Issue;
import dev.backlot.issue.IssueEdit;
import dev.backlot.project.Component;
import dev.backlot.project.Components;
import dev.backlot.project.Permission;
import dev.backlot.version.Version;
import dev.backlot.version.Versions;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;

/** Fields whose values are parts of the issue's project. */
final class ProjectPartFields {

    private ProjectPartFields() {}

    /** What it is part of. */
    static final class Parts extends SetField<Long> {

        private final Components components;

        Parts(Components components) {
            super(FieldKind.many("components", "Component/s", "component", FieldKind.ADD_SET_REMOVE));
            this.components = components;
        }

        @Override
        public List<ComponentBean> allowedValues(FieldScope scope, Urls urls) {
            return ofProject(scope).stream()
                    .map(each -> ComponentBean.of(each, urls))
                    .toList();
        }

        @Override
        Long value(FieldOperation operation, FieldScope scope) {
            String text = reference(operation, "id", "name");
            return ofProject(scope).stream()
                    .filter(each -> isMeant(text, each.id(), each.name(), operation))
                    .findFirst()
                    .map(Component::id)
                    .orElseThrow(() -> refusal(FieldTexts.invalid("Component", text, operation)));
        }

        @Override
        Set<Long> present(Issue issue) {
            return issue.componentIds();
        }

        @Override
        void store(IssueEdit edit, Set<Long> values) {
            edit.components(values);
        }

        private List<Component> ofProject(FieldScope scope) {
            return components.all().stream()
                    .filter(each -> each.projectId() == scope.project().id())
                    .toList();
        }
    }

    /** Versions that it was seen in or goes into. */
    static final class Releases extends SetField<Long> {

        private final Versions versions;
        private final Predicate<FieldScope> allowed;
        private final Function<Issue, Set<Long>> getter;
        private final BiConsumer<IssueEdit, Set<Long>> setter;

        private Releases(
                FieldKind kind,
                Versions versions,
                Predicate<FieldScope> allowed,
                Function<Issue, Set<Long>> getter,
                BiConsumer<IssueEdit, Set<Long>> setter) {
            super(kind);
            this.versions = versions;
            this.allowed = allowed;
            this.getter = getter;
            this.setter = setter;
        }

        static Releases affected(Versions versions) {
            FieldKind kind = FieldKind.many("versions", "Affects Version/s", "version", FieldKind.SET_ADD_REMOVE);
            return new Releases(kind, versions, scope -> true, Issue::affectedVersionIds, IssueEdit::affectedVersions);
        }

        /** Only those can set it who may resolve issues. */
        static Releases fixed(Versions versions, FieldRights rights) {
            FieldKind kind = FieldKind.many("fixVersions", "Fix Version/s", "version", FieldKind.SET_ADD_REMOVE);
            return new Releases(
                    kind,
                    versions,
                    scope -> rights.allows(Permission.RESOLVE_ISSUES, scope),
                    Issue::fixVersionIds,
                    IssueEdit::fixVersions);
        }

        @Override
        public boolean appliesTo(FieldScope scope) {
            return allowed.test(scope);
        }

        @Override
        public List<VersionBean> allowedValues(FieldScope scope, Urls urls) {
            return versions.ofProject(scope.project().id()).stream()
                    .filter(each -> !each.archived())
                    .map(each -> VersionBean.withProject(each, urls))
                    .toList();
        }

        @Override
        Long value(FieldOperation operation, FieldScope scope) {
            String text = reference(operation, "id", "name");
            return versions.ofProject(scope.project().id()).stream()
                    .filter(each -> isMeant(text, each.id(), each.name(), operation))
                    .findFirst()
                    .map(Version::id)
                    .orElseThrow(() -> refusal(FieldTexts.invalid("Version", text, operation)));
        }

        @Override
        Set<Long> present(Issue issue) {
            return getter.apply(issue);
        }

        @Override
        void store(IssueEdit edit, Set<Long> values) {
            setter.accept(edit, values);
        }
    }

    /** A name may be a number, so that what is called an id is compared with ids only. */
    private static boolean isMeant(String text, long id, String name, FieldOperation operation) {
        return operation.reference("id") != null ? Long.toString(id).equals(text) : name.equalsIgnoreCase(text);
    }
}
