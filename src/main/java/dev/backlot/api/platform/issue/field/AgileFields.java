package dev.backlot.api.platform.issue.field;

import dev.backlot.api.Urls;
import dev.backlot.api.document.FieldSchema;
import dev.backlot.api.document.OptionBean;
import dev.backlot.constant.CustomField;
import dev.backlot.epic.Epics;
import dev.backlot.issue.Issue;
import dev.backlot.issue.IssueEdit;
import dev.backlot.issue.IssueRules;
import dev.backlot.issue.Issues;
import dev.backlot.project.Permission;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fields that Jira Software brings along, but for the sprint. Their ranks cannot be set. */
final class AgileFields {

    private AgileFields() {}

    static FieldKind kind(CustomField field, String type, @Nullable String items, List<String> operations) {
        return new FieldKind(
                field.fieldId(),
                field.name(),
                new FieldSchema(type, items, null, field.typeKey(), field.id()),
                operations);
    }

    /** The epic that it belongs to, by key. Epics and sub-tasks show the field, as recorded, and can have no value. */
    static final class EpicLink extends SingleField<Issue> {

        private final Issues issues;
        private final Epics epics;

        EpicLink(CustomField field, Issues issues, Epics epics) {
            super(kind(field, "any", null, FieldKind.SET));
            this.issues = issues;
            this.epics = epics;
        }

        @Override
        @Nullable
        Issue value(FieldOperation operation, FieldScope scope) {
            String key = operation.isNull() ? "" : text(operation);
            if (key.isEmpty()) {
                return null;
            }
            if (scope.type().epic() || scope.type().subtask()) {
                throw refusal(FieldTexts.NO_EPIC_HERE);
            }
            return epic(key.startsWith("key:") ? key.substring("key:".length()) : key);
        }

        @Override
        void store(IssueEdit edit, @Nullable Issue value) {
            epics.link(edit, value);
        }

        private Issue epic(String key) {
            return issues.find(key)
                    .filter(epics::isEpic)
                    .filter(epic -> issues.allows(Permission.EDIT_ISSUES, epic))
                    .orElseThrow(() -> refusal(FieldTexts.NO_EPIC));
        }
    }

    /** The short name of an epic. */
    static final class EpicName extends SingleField<String> {

        EpicName(CustomField field) {
            super(kind(field, "string", null, FieldKind.SET));
        }

        @Override
        public boolean appliesTo(FieldScope scope) {
            return scope.type().epic();
        }

        @Override
        public boolean required(FieldScope scope) {
            return true;
        }

        @Override
        public FieldAction absent(FieldScope scope) {
            if (scope.isCreation() || scope.changesType()) {
                IssueRules.epicName(id(), null);
            }
            return FieldAction.NONE;
        }

        @Override
        String value(FieldOperation operation, FieldScope scope) {
            return IssueRules.epicName(id(), operation.isNull() ? null : text(operation));
        }

        @Override
        void store(IssueEdit edit, @Nullable String value) {
            edit.agile().epicName(value);
        }
    }

    /** The estimate in points. */
    static final class StoryPoints extends SingleField<Double> {

        StoryPoints(CustomField field) {
            super(kind(field, "number", null, FieldKind.SET));
        }

        @Override
        @Nullable
        Double value(FieldOperation operation, FieldScope scope) {
            if (operation.isNull()) {
                return null;
            }
            double points = operation.value().isNumber() ? operation.value().asDouble() : Double.NaN;
            if (!Double.isFinite(points)) {
                throw refusal(FieldTexts.NO_NUMBER);
            }
            return points;
        }

        @Override
        void store(IssueEdit edit, @Nullable Double value) {
            edit.agile().storyPoints(value);
        }
    }

    /** The impediment flag, which Jira keeps as a list of one choice. */
    static final class Flag extends SetField<String> {

        private static final String IMPEDIMENT = "Impediment";

        Flag(CustomField field) {
            super(kind(field, "array", "option", FieldKind.ADD_SET_REMOVE));
        }

        @Override
        public List<OptionBean> allowedValues(FieldScope scope, Urls urls) {
            return List.of(OptionBean.impediment(urls));
        }

        @Override
        String value(FieldOperation operation, FieldScope scope) {
            String text = reference(operation, "value", "id");
            if (!text.equals(IMPEDIMENT) && !text.equals(OptionBean.IMPEDIMENT_ID)) {
                throw refusal(FieldTexts.noOption(text));
            }
            return IMPEDIMENT;
        }

        @Override
        Set<String> present(Issue issue) {
            return issue.flagged() ? Set.of(IMPEDIMENT) : Set.of();
        }

        @Override
        void store(IssueEdit edit, Set<String> values) {
            edit.agile().flagged(!values.isEmpty());
        }
    }
}
