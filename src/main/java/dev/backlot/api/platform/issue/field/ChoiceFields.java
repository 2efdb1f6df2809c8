package dev.backlot.api.platform.issue.field;

import dev.backlot.api.Urls;
import dev.backlot.api.document.PriorityBean;
import dev.backlot.api.document.ResolutionBean;
import dev.backlot.api.document.SecurityLevelBean;
import dev.backlot.constant.Constants;
import dev.backlot.constant.Priority;
import dev.backlot.constant.Resolution;
import dev.backlot.issue.Issue;
import dev.backlot.issue.IssueEdit;
import dev.backlot.issue.IssueSecurity;
import dev.backlot.project.Permission;
import dev.backlot.scheme.PrioritySchemes;
import dev.backlot.scheme.SecurityLevel;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Fields whose values are constants of the whole Jira. */
final class ChoiceFields {

    private ChoiceFields() {}

    /** How urgent it is. */
    static final class Urgency extends SingleField<Long> {

        private final PrioritySchemes schemes;

        Urgency(PrioritySchemes schemes) {
            super(FieldKind.one("priority", "Priority", "priority"));
            this.schemes = schemes;
        }

        @Override
        public boolean hasDefault(FieldScope scope) {
            return true;
        }

        @Override
        public PriorityBean defaultValue(FieldScope scope, Urls urls) {
            return PriorityBean.of(schemes.usual(scope.project().id()), urls);
        }

        @Override
        public List<PriorityBean> allowedValues(FieldScope scope, Urls urls) {
            return schemes.prioritiesOf(scope.project().id()).stream()
                    .map(each -> PriorityBean.of(each, urls))
                    .toList();
        }

        @Override
        public FieldAction read(List<FieldOperation> operations, FieldScope scope) {
            boolean keepsDefault = scope.isCreation() && operations.stream().allMatch(FieldOperation::isNull);
            return keepsDefault ? FieldAction.NONE : super.read(operations, scope);
        }

        @Override
        @Nullable
        Long value(FieldOperation operation, FieldScope scope) {
            if (operation.isNull()) {
                return null;
            }
            String text = reference(operation, "id", "name");
            return Constants.find(schemes.prioritiesOf(scope.project().id()), Priority::name, Priority::id, text)
                    .map(Priority::id)
                    .orElseThrow(() -> refusal(FieldTexts.invalidName("Priority", text)));
        }

        @Override
        void store(IssueEdit edit, @Nullable Long value) {
            edit.priority(value);
        }
    }

    /** Who sees it. A sub-task is seen by who sees its parent; other issues can get the levels that the caller is in. */
    static final class Level extends SingleField<Long> {

        private final FieldRights rights;
        private final IssueSecurity security;

        Level(FieldRights rights, IssueSecurity security) {
            super(FieldKind.one("security", "Security Level", "securitylevel"));
            this.rights = rights;
            this.security = security;
        }

        @Override
        public boolean appliesTo(FieldScope scope) {
            return !scope.type().subtask()
                    && security.isUsedIn(scope.project().id())
                    && rights.allows(Permission.SET_ISSUE_SECURITY, scope);
        }

        @Override
        public boolean hasDefault(FieldScope scope) {
            return security.usual(scope.project().id()).isPresent();
        }

        @Override
        public @Nullable SecurityLevelBean defaultValue(FieldScope scope, Urls urls) {
            return security.usual(scope.project().id())
                    .map(level -> SecurityLevelBean.of(level, urls))
                    .orElse(null);
        }

        @Override
        public List<SecurityLevelBean> allowedValues(FieldScope scope, Urls urls) {
            return security.choices(scope.project(), scope.issue()).stream()
                    .map(level -> SecurityLevelBean.of(level, urls))
                    .toList();
        }

        @Override
        @Nullable
        Long value(FieldOperation operation, FieldScope scope) {
            if (operation.isNull()) {
                return null;
            }
            String text = reference(operation, "id", "name");
            return Constants.find(
                            security.choices(scope.project(), scope.issue()),
                            SecurityLevel::name,
                            SecurityLevel::id,
                            text)
                    .map(SecurityLevel::id)
                    .orElseThrow(() -> refusal(FieldTexts.invalid("Security level", text, operation)));
        }

        @Override
        void store(IssueEdit edit, @Nullable Long value) {
            security.set(edit, value);
        }
    }

    /** Why it is finished. Only the screens of transitions have it, and where they do it must be there in the end. */
    static final class Outcome extends SingleField<Long> {

        private final Constants constants;

        Outcome(Constants constants) {
            super(FieldKind.one("resolution", "Resolution", "resolution"));
            this.constants = constants;
        }

        @Override
        public boolean appliesTo(FieldScope scope) {
            return scope.transition() != null && scope.transition().resolutionScreen();
        }

        @Override
        public boolean required(FieldScope scope) {
            return true;
        }

        @Override
        public List<ResolutionBean> allowedValues(FieldScope scope, Urls urls) {
            return constants.resolutions().stream()
                    .map(each -> ResolutionBean.of(each, urls))
                    .toList();
        }

        @Override
        public FieldAction absent(FieldScope scope) {
            boolean unresolved =
                    Optional.ofNullable(scope.issue()).map(Issue::resolutionId).isEmpty();
            if (unresolved) {
                throw refusal(FieldTexts.required(name()));
            }
            return FieldAction.NONE;
        }

        @Override
        Long value(FieldOperation operation, FieldScope scope) {
            if (operation.isNull()) {
                throw refusal(FieldTexts.required(name()));
            }
            String text = reference(operation, "id", "name");
            return Constants.find(constants.resolutions(), Resolution::name, Resolution::id, text)
                    .map(Resolution::id)
                    .orElseThrow(() -> refusal(FieldTexts.invalidName("Resolution", text)));
        }

        @Override
        void store(IssueEdit edit, @Nullable Long value) {
            edit.resolution(value);
        }
    }
}
