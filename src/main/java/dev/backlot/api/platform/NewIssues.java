package dev.backlot.api.platform;

import dev.backlot.api.JsonBody;
import dev.backlot.constant.AgileField;
import dev.backlot.constant.Constants;
import dev.backlot.constant.IssueType;
import dev.backlot.constant.Priority;
import dev.backlot.issue.Issue;
import dev.backlot.issue.Issues;
import dev.backlot.issue.NewIssue;
import dev.backlot.kernel.Problem;
import dev.backlot.project.Project;
import dev.backlot.project.Projects;
import dev.backlot.user.User;
import dev.backlot.user.Users;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the fields of an issue that is to be made. */
@Component
class NewIssues {

    private static final Set<String> KNOWN = Set.of(
            "project", "issuetype", "summary", "description", "priority", "assignee", "reporter", "labels", "parent");

    private final Projects projects;
    private final Constants constants;
    private final Users users;
    private final Issues issues;

    NewIssues(Projects projects, Constants constants, Users users, Issues issues) {
        this.projects = projects;
        this.constants = constants;
        this.users = users;
        this.issues = issues;
    }

    /**
     * What the request says of the issue.
     *
     * @throws Problem where a field is missing, refers to nothing or is none that can be set
     */
    NewIssue read(JsonBody body) {
        JsonBody fields = body.object("fields").or(null);
        if (fields == null) {
            throw Problem.invalidField("fields", "You must specify the fields of the issue.");
        }
        requireKnown(fields);
        String summary = fields.text("summary").or(null);
        return new NewIssue(
                project(fields).id(),
                issueType(fields).id(),
                summary == null ? "" : summary,
                fields.text("description").or(null),
                priority(fields),
                user(fields, "assignee"),
                user(fields, "reporter"),
                fields.keys().contains("labels") ? new HashSet<>(fields.texts("labels")) : Set.of(),
                parent(fields),
                fields.text(epicName()).or(null));
    }

    private void requireKnown(JsonBody fields) {
        Map<String, String> errors = new LinkedHashMap<>();
        for (String key : fields.keys()) {
            if (!KNOWN.contains(key) && !key.equals(epicName())) {
                errors.put(key, "Field '" + key + "' cannot be set. It is not on the appropriate screen, or unknown.");
            }
        }
        if (!errors.isEmpty()) {
            throw Problem.invalidFields(errors);
        }
    }

    private Project project(JsonBody fields) {
        return reference(fields, "project", List.of("key", "id"))
                .flatMap(projects::find)
                .orElseThrow(() -> Problem.invalidField("project", "project is required"));
    }

    private IssueType issueType(JsonBody fields) {
        return reference(fields, "issuetype", List.of("id", "name"))
                .flatMap(text -> Constants.find(constants.issueTypes(), IssueType::name, IssueType::id, text))
                .orElseThrow(() -> Problem.invalidField("issuetype", "issue type is required"));
    }

    private @Nullable Long priority(JsonBody fields) {
        return optional(
                fields,
                "priority",
                List.of("id", "name"),
                text -> Constants.find(constants.priorities(), Priority::name, Priority::id, text)
                        .map(Priority::id));
    }

    private @Nullable Long user(JsonBody fields, String key) {
        return optional(
                fields,
                key,
                List.of("name", "key"),
                text -> users.byNameOrKey(text).map(User::id));
    }

    private @Nullable Long parent(JsonBody fields) {
        return optional(
                fields,
                "parent",
                List.of("key", "id"),
                text -> issues.find(text).map(Issue::id));
    }

    private static @Nullable Long optional(
            JsonBody fields, String key, List<String> parts, Function<String, Optional<Long>> finder) {
        Optional<String> text = reference(fields, key, parts);
        if (text.isEmpty()) {
            return null;
        }
        return finder.apply(text.get())
                .orElseThrow(() -> Problem.invalidField(
                        key, "The value '" + text.get() + "' of the field '" + key + "' does not exist."));
    }

    private static Optional<String> reference(JsonBody fields, String key, List<String> parts) {
        JsonBody reference = fields.object(key).or(null);
        return reference == null
                ? Optional.empty()
                : parts.stream()
                        .map(part -> reference.text(part).or(null))
                        .filter(text -> text != null && !text.isBlank())
                        .findFirst();
    }

    private String epicName() {
        return constants.agileField(AgileField.EPIC_NAME).fieldId();
    }
}
