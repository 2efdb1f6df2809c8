package dev.backlot.api.platform.issue.field;

import dev.backlot.constant.AgileField;
import dev.backlot.constant.Constants;
import dev.backlot.constant.CustomField;
import dev.backlot.epic.Epics;
import dev.backlot.issue.Assignees;
import dev.backlot.issue.IssueEdit;
import dev.backlot.issue.IssueSecurity;
import dev.backlot.issue.Issues;
import dev.backlot.project.Components;
import dev.backlot.scheme.PrioritySchemes;
import dev.backlot.sprint.SprintIssues;
import dev.backlot.sprint.Sprints;
import dev.backlot.user.Users;
import dev.backlot.version.Versions;
import dev.backlot.world.Cached;
import dev.backlot.world.Revision;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The fields of every Jira and those of Jira Software, whose numbers differ from one Jira to the next. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SystemFields implements EditableFieldSource {

    private final FieldRights rights;
    private final Issues issues;
    private final Sprints sprints;
    private final SprintIssues sprintIssues;
    private final Epics epics;
    private final Cached<List<EditableField>> all;

    SystemFields(
            Constants constants,
            PrioritySchemes priorities,
            FieldRights rights,
            Users users,
            Assignees assignees,
            Issues issues,
            Components components,
            Versions versions,
            Sprints sprints,
            SprintIssues sprintIssues,
            Epics epics,
            IssueSecurity security,
            Revision revision) {
        this.rights = rights;
        this.issues = issues;
        this.sprints = sprints;
        this.sprintIssues = sprintIssues;
        this.epics = epics;
        List<EditableField> system = Stream.of(
                        things(constants, priorities, issues, epics),
                        people(rights, users, assignees, issues, security),
                        parts(rights, components, versions))
                .flatMap(List::stream)
                .toList();
        all = new Cached<>(
                revision,
                () -> Stream.concat(
                                system.stream(),
                                constants.customFields().stream()
                                        .flatMap(field ->
                                                constants
                                                        .agilePart(field)
                                                        .flatMap(part -> agile(part, field))
                                                        .stream()))
                        .toList());
    }

    private static List<EditableField> things(
            Constants constants, PrioritySchemes priorities, Issues issues, Epics epics) {
        return List.of(
                new PlaceFields.Home(),
                new PlaceFields.Type(constants, epics),
                new PlaceFields.Parent(issues),
                new TextFields.Summary(),
                new TextFields.Prose("description", "Description", IssueEdit::description),
                new TextFields.Prose("environment", "Environment", IssueEdit::environment),
                new ChoiceFields.Urgency(priorities),
                new ChoiceFields.Outcome(constants));
    }

    private static List<EditableField> people(
            FieldRights rights, Users users, Assignees assignees, Issues issues, IssueSecurity security) {
        return List.of(
                new ChoiceFields.Level(rights, security),
                new PeopleFields.Assignee(rights, assignees, issues),
                new PeopleFields.Reporter(rights, users));
    }

    private static List<EditableField> parts(FieldRights rights, Components components, Versions versions) {
        return List.of(
                new TextFields.Labels(),
                new ProjectPartFields.Parts(components),
                ProjectPartFields.Releases.affected(versions),
                ProjectPartFields.Releases.fixed(versions, rights),
                new TextFields.DueDate(rights));
    }

    private Optional<EditableField> agile(AgileField part, CustomField field) {
        return Optional.ofNullable(
                switch (part) {
                    case SPRINT -> new SprintField(field, rights, sprints, sprintIssues, issues);
                    case EPIC_LINK -> new AgileFields.EpicLink(field, issues, epics);
                    case EPIC_NAME -> new AgileFields.EpicName(field);
                    case STORY_POINTS -> new AgileFields.StoryPoints(field);
                    case FLAGGED -> new AgileFields.Flag(field);
                    case EPIC_STATUS, EPIC_COLOUR, RANK -> null;
                });
    }

    @Override
    public List<EditableField> fields() {
        return all.get();
    }
}
