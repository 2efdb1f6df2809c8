package dev.backlot.api.document;

import dev.backlot.api.Dates;
import dev.backlot.api.Expand;
import dev.backlot.api.FieldSelection;
import dev.backlot.api.Urls;
import dev.backlot.constant.AgileField;
import dev.backlot.constant.StatusCategory;
import dev.backlot.constant.Transition;
import dev.backlot.issue.ChangeGroup;
import dev.backlot.issue.ChangeItem;
import dev.backlot.issue.Issue;
import dev.backlot.kernel.JiraVersion;
import dev.backlot.sprint.Sprint;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** One issue and what is around it, looked at in one way. */
final class Scene {

    static final long EPIC = 10_000;

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private final Issue issue;
    private final Map<Long, Issue> issues = new HashMap<>();
    private final List<Issue> subtasks = new ArrayList<>();
    private final Map<Long, Sprint> sprints = new HashMap<>();
    private IssueView.Form form = IssueView.Form.PLATFORM;
    private FieldSelection fields = FieldSelection.byDefault();
    private Expand expand = Expand.nothing();
    private boolean alone = true;
    private final Map<String, IssuePartLoader.Parts> parts = new HashMap<>();
    private Set<Long> allowed = Set.of(10_000L);

    Scene(Issue issue) {
        this.issue = issue;
        issues.put(issue.id(), issue);
    }

    Scene with(Issue other) {
        issues.put(other.id(), other);
        if (other.parentId() != null && other.parentId() == issue.id()) {
            subtasks.add(other);
        }
        return this;
    }

    Scene with(Sprint sprint) {
        sprints.put(sprint.id(), sprint);
        return this;
    }

    Scene agile() {
        form = IssueView.Form.AGILE;
        return this;
    }

    Scene listed() {
        alone = false;
        return this;
    }

    Scene with(String fieldId, IssuePartLoader.Parts loaded) {
        parts.put(fieldId, loaded);
        return this;
    }

    Scene forbidden() {
        allowed = Set.of();
        return this;
    }

    Scene select(String names) {
        fields = FieldSelection.of(List.of(names));
        return this;
    }

    Scene expand(String... names) {
        expand = Expand.of(List.of(names));
        return this;
    }

    JsonNode json() {
        return json(List.of());
    }

    JsonNode fields() {
        return json().get("fields");
    }

    JsonNode json(List<IssueFieldSource> sources) {
        return JSON.readTree(
                JSON.writeValueAsBytes(IssueDocument.of(context(), sources, new StubMetas(!allowed.isEmpty()))));
    }

    IssueContext context() {
        IssueView view = new IssueView(form, fields, expand, new Urls("http://j"));
        return new IssueContext(issue, batch(), view, new Dates(ZoneOffset.UTC), JiraVersion.V10_3, alone);
    }

    IssueBatch batch() {
        return new IssueBatch(
                issues,
                Map.of(issue.id(), subtasks),
                sprints,
                Map.of(1L, Things.user(1, "admin")),
                Map.of(issue.id(), List.of(change())),
                allowed.contains(issue.projectId()) ? Map.of(issue.id(), List.of(done())) : Map.of(),
                parts,
                background(),
                catalogue());
    }

    private static List<IssueField> catalogue() {
        return FieldCatalog.of(List.of(
                Things.customField(10_101, "Sprint", AgileField.SPRINT.typeKey()),
                Things.customField(10_102, "Epic Link", AgileField.EPIC_LINK.typeKey()),
                Things.customField(10_103, "Epic Status", AgileField.EPIC_STATUS.typeKey()),
                Things.customField(10_104, "Epic Name", AgileField.EPIC_NAME.typeKey()),
                Things.customField(10_105, "Epic Colour", AgileField.EPIC_COLOUR.typeKey()),
                Things.customField(10_106, "Rank", AgileField.RANK.typeKey()),
                Things.customField(10_107, "Story Points", AgileField.STORY_POINTS.typeKey()),
                Things.customField(10_109, "Flagged", AgileField.FLAGGED.typeKey())));
    }

    private static Background background() {
        return new Background(
                Map.of(10_000L, Things.project()),
                Stream.of(Things.issueType(10_002, "Task", false, 10_318), Things.issueType(EPIC, "Epic", true, 0))
                        .collect(Collectors.toMap(type -> type.id(), type -> type)),
                Map.of(
                        10_000L,
                        Things.status(10_000, "To Do", StatusCategory.NEW),
                        10_001L,
                        Things.status(10_001, "Done", StatusCategory.DONE)),
                Map.of(3L, Things.priority()),
                Map.of(1L, Things.resolution()),
                List.of(),
                List.of(),
                Map.of());
    }

    private static Transition done() {
        return Things.thing(Transition.class, "id", 31L, "name", "Done", "toStatusId", 10_001L);
    }

    private static ChangeGroup change() {
        ChangeItem item = Things.thing(ChangeItem.class, "field", "status", "fieldType", "jira");
        Things.set(item, "oldValue", "1", "oldString", "To Do", "newValue", "3", "newString", "Done");
        return Things.thing(
                ChangeGroup.class, "id", 1L, "authorId", 1L, "created", Things.CREATED, "items", List.of(item));
    }

    /** A field that the agile dialect alone would have. */
    static final class Extra implements IssueFieldSource {

        @Override
        public IssueView.Form form() {
            return IssueView.Form.AGILE;
        }

        @Override
        public Map<String, Object> valuesOf(IssueContext issue) {
            return Map.of("extra", issue.key(issue.issue()));
        }
    }
}
