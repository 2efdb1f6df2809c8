package dev.backlot.api.platform.issue.field;

import dev.backlot.api.Urls;
import dev.backlot.issue.Issue;
import dev.backlot.issue.IssueEdit;
import dev.backlot.issue.IssueRules;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Fields whose values are texts. */
final class TextFields {

    private TextFields() {}

    /** What the issue is about, in a line. */
    static final class Summary extends SingleField<String> {

        Summary() {
            super(FieldKind.one("summary", "Summary", "string"));
        }

        @Override
        public boolean required(FieldScope scope) {
            return true;
        }

        @Override
        public FieldAction absent(FieldScope scope) {
            if (scope.isCreation()) {
                IssueRules.summary(null);
            }
            return FieldAction.NONE;
        }

        @Override
        String value(FieldOperation operation, FieldScope scope) {
            return IssueRules.summary(operation.isNull() ? null : text(operation));
        }

        @Override
        void store(IssueEdit edit, @Nullable String value) {
            edit.summary(IssueRules.summary(value));
        }
    }

    /** A text of any length. An empty one counts as none, as in Jira. */
    static final class Prose extends SingleField<String> {

        private final BiConsumer<IssueEdit, @Nullable String> setter;

        Prose(String id, String name, BiConsumer<IssueEdit, @Nullable String> setter) {
            super(FieldKind.one(id, name, "string"));
            this.setter = setter;
        }

        @Override
        @Nullable
        String value(FieldOperation operation, FieldScope scope) {
            String text = operation.isNull() ? "" : text(operation);
            return text.isEmpty() ? null : text;
        }

        @Override
        void store(IssueEdit edit, @Nullable String value) {
            setter.accept(edit, value);
        }
    }

    /** When the issue should be finished; only those see it who may schedule issues. */
    static final class DueDate extends SingleField<LocalDate> {

        private final FieldRights rights;

        DueDate(FieldRights rights) {
            super(FieldKind.one("duedate", "Due Date", "date"));
            this.rights = rights;
        }

        @Override
        public boolean appliesTo(FieldScope scope) {
            return rights.canSchedule(scope);
        }

        @Override
        @Nullable
        LocalDate value(FieldOperation operation, FieldScope scope) {
            String text = operation.isNull() ? "" : text(operation);
            try {
                return text.isEmpty() ? null : LocalDate.parse(text);
            } catch (DateTimeParseException notADate) {
                throw refusal(FieldTexts.noDate(text));
            }
        }

        @Override
        void store(IssueEdit edit, @Nullable LocalDate value) {
            edit.dueDate(value);
        }
    }

    /** Words by which issues are found again. */
    static final class Labels extends SetField<String> {

        Labels() {
            super(FieldKind.many("labels", "Labels", "string", FieldKind.ADD_SET_REMOVE));
        }

        @Override
        public String autoCompleteUrl(FieldScope scope, Urls urls) {
            return urls.of("/rest/api/1.0/labels/suggest?query=");
        }

        @Override
        String value(FieldOperation operation, FieldScope scope) {
            String label = text(operation);
            IssueRules.labels(List.of(label));
            return label;
        }

        @Override
        Set<String> present(Issue issue) {
            return issue.labels();
        }

        @Override
        void store(IssueEdit edit, Set<String> values) {
            edit.labels(new TreeSet<>(values));
        }
    }
}
