package dev.backlot.api.document;

import dev.backlot.constant.AgileField;
import dev.backlot.constant.CustomField;
import dev.backlot.constant.IssueType;
import dev.backlot.constant.StatusCategory;
import dev.backlot.issue.Issue;
import dev.backlot.sprint.Sprint;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The custom fields of an issue as api/2 writes them. Those that Jira Software brings along have values; of a second
 * field of the same type, or one of another type, Backlot shows what a loader of parts gives, otherwise null.
 */
final class CustomFields {

    private CustomFields() {}

    static List<IssueField> of(List<CustomField> fields) {
        Set<AgileField> open = EnumSet.allOf(AgileField.class);
        return fields.stream()
                .map(field -> part(field, open).map(part -> agile(part, field)).orElseGet(() -> other(field)))
                .toList();
    }

    private static Optional<AgileField> part(CustomField field, Set<AgileField> open) {
        return Arrays.stream(AgileField.values())
                .filter(part -> part.isPlayedBy(field.typeKey(), field.name()))
                .filter(open::remove)
                .findFirst();
    }

    /** A field that a user defined, or one of another product, which has no values here. */
    private static IssueField other(CustomField field) {
        return IssueField.of(description(field), c -> null)
                .loaded()
                .onlyIf(c -> field.appliesTo(c.issue().projectId(), c.issue().issueTypeId()));
    }

    private static FieldDescription description(CustomField field) {
        return field.type()
                .map(type -> type.isList()
                        ? FieldDescription.custom(field, "array", type.valueType())
                        : FieldDescription.custom(field, type.valueType(), null))
                .map(description -> field.searcherKey() == null ? description.unsearchable() : description)
                .orElseGet(() -> FieldDescription.custom(field, foreignType(field), null));
    }

    /** The types of the fields of Advanced Roadmaps, as recorded on 8.20.7. */
    private static String foreignType(CustomField field) {
        return switch (field.typeKey()) {
            case "com.atlassian.jpo:jpo-custom-field-baseline-start",
                    "com.atlassian.jpo:jpo-custom-field-baseline-end" -> "date";
            case "com.atlassian.jpo:jpo-custom-field-original-story-points" -> "number";
            default -> "any";
        };
    }

    private static IssueField agile(AgileField part, CustomField field) {
        return switch (part) {
            case SPRINT -> field(field, "array", "string", CustomFields::sprints);
            case EPIC_LINK ->
                field(
                        field,
                        "any",
                        null,
                        c -> c.related(c.issue().epicId()).map(c::key).orElse(null));
            case EPIC_NAME, EPIC_STATUS, EPIC_COLOUR -> epic(part, field).onlyIf(IssueContext::isEpic);
            case RANK -> field(field, "any", null, c -> c.issue().rank());
            case STORY_POINTS ->
                field(field, "number", null, c -> c.issue().storyPoints()).onlyIf(CustomFields::isEstimated);
            case FLAGGED ->
                field(
                        field,
                        "array",
                        "option",
                        c -> c.issue().flagged() ? List.of(OptionBean.impediment(c.urls())) : null);
        };
    }

    private static IssueField epic(AgileField part, CustomField field) {
        return switch (part) {
            case EPIC_NAME -> field(field, "string", null, c -> c.issue().epicName());
            case EPIC_STATUS -> field(field, "option", null, CustomFields::epicStatus);
            default -> field(field, "string", null, CustomFields::epicColour);
        };
    }

    private static IssueField field(CustomField field, String type, @Nullable String items, IssueField.Value value) {
        return IssueField.of(FieldDescription.custom(field, type, items), value);
    }

    private static @Nullable Object sprints(IssueContext c) {
        List<Sprint> sprints = c.sprints();
        return sprints.isEmpty()
                ? null
                : sprints.stream()
                        .map(sprint -> SprintText.of(sprint, c.dates(), c.version()))
                        .toList();
    }

    private static OptionBean epicStatus(IssueContext c) {
        if (c.issue().epicDone()) {
            return OptionBean.done(c.urls());
        }
        boolean untouched = Objects.requireNonNull(
                                c.batch().background().statuses().get(c.issue().statusId()))
                        .category()
                == StatusCategory.NEW;
        return untouched ? OptionBean.toDo(c.urls()) : OptionBean.inProgress(c.urls());
    }

    /** Jira keeps a colour as the name of a style sheet's class. */
    private static @Nullable String epicColour(IssueContext c) {
        String colour = c.issue().epicColor();
        return colour == null ? null : EpicColors.style(colour);
    }

    /** Jira Software gives stories and epics the field, as recorded on 8.20.7; other issues show it once it is set. */
    private static boolean isEstimated(IssueContext c) {
        Issue issue = c.issue();
        IssueType type =
                Objects.requireNonNull(c.batch().background().issueTypes().get(issue.issueTypeId()));
        return issue.storyPoints() != null || type.epic() || type.name().equals("Story");
    }
}
