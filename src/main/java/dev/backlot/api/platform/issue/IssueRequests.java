package dev.backlot.api.platform.issue;

import dev.backlot.api.JsonBody;
import dev.backlot.api.platform.issue.field.FieldScope;
import dev.backlot.api.platform.issue.field.IssueFields;
import dev.backlot.constant.Constants;
import dev.backlot.constant.IssueType;
import dev.backlot.constant.Transition;
import dev.backlot.issue.Issue;
import dev.backlot.issue.IssueEdit;
import dev.backlot.kernel.Problem;
import dev.backlot.project.Project;
import dev.backlot.project.Projects;
import dev.backlot.property.Properties;
import dev.backlot.property.PropertyOwner;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Reads requests that create, edit or move an issue: {@code fields}, {@code update} and {@code properties}. {@code
 * historyMetadata} is accepted and not kept.
 */
@Component
class IssueRequests {

    private final IssueFields fields;
    private final Projects projects;
    private final Constants constants;
    private final Properties properties;

    IssueRequests(IssueFields fields, Projects projects, Constants constants, Properties properties) {
        this.fields = fields;
        this.projects = projects;
        this.constants = constants;
        this.properties = properties;
    }

    /**
     * Where a request wants an issue to be created.
     *
     * @throws Problem where it does not name a project and a type that there are
     */
    FieldScope creation(JsonBody body) {
        JsonBody given = body.object("fields").or(null);
        if (given == null) {
            throw Problem.invalid(IssueRequestTexts.NOTHING);
        }
        Map<String, String> errors = new LinkedHashMap<>();
        Optional<Project> project = project(given, errors);
        Optional<IssueType> type = type(given, errors);
        if (project.isEmpty() || type.isEmpty()) {
            throw Problem.invalidFields(errors);
        }
        return FieldScope.create(project.get(), type.get());
    }

    /** An issue as it is edited by a request, which may change its type. */
    FieldScope edit(Issue issue, JsonBody body) {
        JsonBody given = body.object("fields").or(null);
        Map<String, String> errors = new LinkedHashMap<>();
        Optional<IssueType> type =
                given == null || !given.keys().contains("issuetype") ? Optional.empty() : type(given, errors);
        if (!errors.isEmpty()) {
            throw Problem.invalidFields(errors);
        }
        return FieldScope.edit(
                projects.byId(issue.projectId()),
                type.orElseGet(() -> constants.issueType(issue.issueTypeId())),
                issue);
    }

    /** An issue as it takes a transition. */
    FieldScope scope(Issue issue, Transition transition) {
        return FieldScope.transition(
                projects.byId(issue.projectId()), constants.issueType(issue.issueTypeId()), issue, transition);
    }

    /**
     * What a request wants to be done with an issue.
     *
     * @throws Problem with all that is wrong with its fields
     */
    Consumer<IssueEdit> read(JsonBody body, FieldScope scope) {
        List<JsonBody> stored = body.objects("properties");
        Consumer<IssueEdit> changes = fields.read(
                body.object("fields").or(null), body.object("update").or(null), scope);
        Map<String, JsonNode> values = new LinkedHashMap<>();
        stored.forEach(property -> values.put(key(property), value(property)));
        return changes.andThen(edit -> values.forEach(
                (key, value) -> properties.set(PropertyOwner.ISSUE, edit.issue().id(), key, value.toString())));
    }

    /** An edit wants something. */
    static void requireSomething(JsonBody body) {
        if (Stream.of("fields", "update", "properties").noneMatch(body.keys()::contains)) {
            throw Problem.invalid(IssueRequestTexts.NOTHING);
        }
    }

    private Optional<Project> project(JsonBody given, Map<String, String> errors) {
        String text = reference(given, "project", "key", "id");
        Optional<Project> project = text == null ? Optional.empty() : projects.find(text);
        if (project.isEmpty()) {
            errors.put("project", text == null ? IssueRequestTexts.NO_PROJECT : IssueRequestTexts.PROJECT_INVALID);
        }
        return project;
    }

    private Optional<IssueType> type(JsonBody given, Map<String, String> errors) {
        String text = reference(given, "issuetype", "id", "name");
        Optional<IssueType> type = text == null
                ? Optional.empty()
                : Constants.find(constants.issueTypes(), IssueType::name, IssueType::id, text);
        if (type.isEmpty()) {
            errors.put("issuetype", text == null ? IssueRequestTexts.NO_TYPE : IssueRequestTexts.TYPE_INVALID);
        }
        return type;
    }

    private static @Nullable String reference(JsonBody given, String field, String... keys) {
        JsonBody object = given.object(field).or(null);
        if (object == null) {
            return null;
        }
        return Stream.of(keys)
                .map(key -> object.text(key).or(null))
                .filter(text -> text != null && !text.isBlank())
                .findFirst()
                .orElse(null);
    }

    private static String key(JsonBody property) {
        String key = property.text("key").or(null);
        if (key == null || key.isEmpty()) {
            throw Problem.invalidField("properties", IssueRequestTexts.PROPERTY);
        }
        return key;
    }

    private static JsonNode value(JsonBody property) {
        return property.json("value").orElseThrow(() -> Problem.invalidField("properties", IssueRequestTexts.PROPERTY));
    }
}
