package dev.backlot.api.platform.issue.field;

import dev.backlot.api.Urls;
import dev.backlot.issue.Assignees;
import dev.backlot.issue.IssueEdit;
import dev.backlot.issue.Issues;
import dev.backlot.project.Permission;
import dev.backlot.user.User;
import dev.backlot.user.Users;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fields whose values are users. */
final class PeopleFields {

    private static final String SEARCH = "/rest/api/latest/user/";

    private PeopleFields() {}

    /** Who works on it; only those can set it who may assign issues. */
    static final class Assignee extends SingleField<User> {

        private final FieldRights rights;
        private final Assignees assignees;
        private final Issues issues;

        Assignee(FieldRights rights, Assignees assignees, Issues issues) {
            super(FieldKind.one("assignee", "Assignee", "user"));
            this.rights = rights;
            this.assignees = assignees;
            this.issues = issues;
        }

        @Override
        public boolean appliesTo(FieldScope scope) {
            return rights.allows(Permission.ASSIGN_ISSUES, scope);
        }

        @Override
        public boolean hasDefault(FieldScope scope) {
            return true;
        }

        @Override
        public Map<String, String> defaultValue(FieldScope scope, Urls urls) {
            return Map.of("name", Assignees.AUTOMATIC);
        }

        @Override
        public String autoCompleteUrl(FieldScope scope, Urls urls) {
            String key = scope.issue() == null ? null : issues.key(scope.issue());
            return urls.of(SEARCH + "assignable/search?issueKey=" + key + "&username=");
        }

        @Override
        @Nullable
        User value(FieldOperation operation, FieldScope scope) {
            if (!operation.isNull() && operation.object() == null) {
                throw refusal(FieldTexts.NO_OBJECT);
            }
            return assignees.named(
                    operation.reference("name", "key"), scope.project().id(), scope.issue());
        }

        @Override
        void store(IssueEdit edit, @Nullable User value) {
            edit.assignee(value);
        }
    }

    /** Who wants it; only those can set it who may speak for others. */
    static final class Reporter extends SingleField<User> {

        private final FieldRights rights;
        private final Users users;

        Reporter(FieldRights rights, Users users) {
            super(FieldKind.one("reporter", "Reporter", "user"));
            this.rights = rights;
            this.users = users;
        }

        @Override
        public boolean appliesTo(FieldScope scope) {
            return rights.allows(Permission.MODIFY_REPORTER, scope);
        }

        @Override
        public boolean required(FieldScope scope) {
            return true;
        }

        /** The caller wants it unless the request says otherwise, although Jira does not call that a default, as recorded. */
        @Override
        public FieldAction absent(FieldScope scope) {
            return FieldAction.NONE;
        }

        @Override
        public String autoCompleteUrl(FieldScope scope, Urls urls) {
            return urls.of(SEARCH + "search?username=");
        }

        @Override
        User value(FieldOperation operation, FieldScope scope) {
            String name = operation.reference("name", "key");
            if (operation.isNull() || (name == null && operation.object() != null)) {
                throw refusal(FieldTexts.required(name()));
            }
            return users.byNameOrKey(reference(operation, "name", "key"))
                    .orElseThrow(() -> refusal(FieldTexts.REPORTER));
        }

        @Override
        void store(IssueEdit edit, @Nullable User value) {
            edit.reporter(value);
        }
    }
}
