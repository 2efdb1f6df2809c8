package dev.backlot.api.platform.issue.field;

import dev.backlot.api.Urls;
import dev.backlot.api.document.FieldSchema;
import dev.backlot.api.document.IssueTypeBean;
import dev.backlot.api.document.ProjectBean;
import dev.backlot.constant.Constants;
import dev.backlot.constant.IssueType;
import dev.backlot.epic.Epics;
import dev.backlot.issue.Issue;
import dev.backlot.issue.IssueEdit;
import dev.backlot.issue.IssueRules;
import dev.backlot.issue.Issues;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Fields that say where an issue belongs. */
final class PlaceFields {

    private PlaceFields() {}

    /** The project. It is read before all other fields, and an edit cannot change it. */
    static final class Home extends KnownField {

        Home() {
            super(FieldKind.one("project", "Project", "project"));
        }

        @Override
        public boolean appliesTo(FieldScope scope) {
            return scope.isCreation();
        }

        @Override
        public boolean required(FieldScope scope) {
            return true;
        }

        @Override
        public List<ProjectBean> allowedValues(FieldScope scope, Urls urls) {
            return List.of(ProjectBean.of(scope.project(), urls));
        }

        @Override
        public FieldAction read(List<FieldOperation> operations, FieldScope scope) {
            return FieldAction.NONE;
        }

        @Override
        public FieldAction absent(FieldScope scope) {
            return FieldAction.NONE;
        }
    }

    /** The type. The scope knows it already, since other fields depend on it. */
    static final class Type extends KnownField {

        private final Constants constants;
        private final Epics epics;

        Type(Constants constants, Epics epics) {
            super(new FieldKind("issuetype", "Issue Type", kind(), List.of()));
            this.constants = constants;
            this.epics = epics;
        }

        private static FieldSchema kind() {
            return new FieldSchema("issuetype", null, "issuetype", null, null);
        }

        @Override
        public boolean required(FieldScope scope) {
            return true;
        }

        @Override
        public List<IssueTypeBean> allowedValues(FieldScope scope, Urls urls) {
            return List.of(IssueTypeBean.of(scope.type(), urls));
        }

        @Override
        public FieldAction read(List<FieldOperation> operations, FieldScope scope) {
            IssueType type = scope.type();
            Issue issue = scope.issue();
            if (issue == null) {
                IssueRules.type(type, scope.project());
                return FieldAction.NONE;
            }
            IssueType before = constants.issueType(issue.issueTypeId());
            IssueRules.type(type, scope.project(), before);
            return edit -> change(edit, before, type);
        }

        @Override
        public FieldAction absent(FieldScope scope) {
            return FieldAction.NONE;
        }

        /** No epic is under another one, and only epics have issues under them. */
        private void change(IssueEdit edit, IssueType before, IssueType after) {
            if (before.epic() && !after.epic()) {
                epics.release(edit.issue());
            }
            edit.type(after);
            if (after.epic()) {
                epics.link(edit, null);
            }
        }
    }

    /** The issue that a sub-task is part of. */
    static final class Parent extends SingleField<Issue> {

        private final Issues issues;

        Parent(Issues issues) {
            super(FieldKind.one("parent", "Parent", "issuelink"));
            this.issues = issues;
        }

        @Override
        public boolean appliesTo(FieldScope scope) {
            return scope.type().subtask();
        }

        @Override
        public boolean isTolerated(FieldScope scope) {
            return scope.use() != FieldScope.Use.TRANSITION;
        }

        @Override
        public boolean required(FieldScope scope) {
            return scope.type().subtask();
        }

        @Override
        public FieldAction absent(FieldScope scope) {
            if (scope.isCreation()) {
                IssueRules.parent(null, scope.type(), scope.project());
            }
            return FieldAction.NONE;
        }

        /** Clients that copy all fields send {@code null} or {@code {}} for issues without a parent. */
        @Override
        public FieldAction read(List<FieldOperation> operations, FieldScope scope) {
            boolean none = operations.stream()
                    .allMatch(each -> each.isNull()
                            || (each.value().isEmpty() && each.value().isObject()));
            return none ? absent(scope) : super.read(operations, scope);
        }

        @Override
        Issue value(FieldOperation operation, FieldScope scope) {
            String text = reference(operation, "key", "id");
            Optional<Issue> parent = issues.find(text);
            if (parent.isEmpty()) {
                throw refusal(FieldTexts.NO_ISSUE);
            }
            IssueRules.parent(parent.get(), scope.type(), scope.project());
            return parent.get();
        }

        @Override
        void store(IssueEdit edit, @Nullable Issue value) {
            if (value != null) {
                edit.parent(value);
            }
        }
    }
}
