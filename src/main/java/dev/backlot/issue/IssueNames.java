package dev.backlot.issue;

import dev.backlot.constant.Constants;
import dev.backlot.issue.ChangeItem.Value;
import dev.backlot.project.Components;
import dev.backlot.scheme.SecurityLevel;
import dev.backlot.scheme.SecuritySchemes;
import dev.backlot.user.Users;
import dev.backlot.version.Versions;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns references into what the change history keeps of them. */
@Component
class IssueNames {

    private final Constants constants;
    private final Users users;
    private final Issues issues;
    private final IssueRepository repository;
    private final SprintNames sprints;
    private final Versions versions;
    private final Components components;
    private final SecuritySchemes levels;

    IssueNames(
            Constants constants,
            Users users,
            Issues issues,
            IssueRepository repository,
            SprintNames sprints,
            Versions versions,
            Components components,
            SecuritySchemes levels) {
        this.constants = constants;
        this.users = users;
        this.issues = issues;
        this.repository = repository;
        this.sprints = sprints;
        this.versions = versions;
        this.components = components;
        this.levels = levels;
    }

    Value user(@Nullable Long id) {
        return users.byId(id)
                .map(user -> Value.of(user.key(), user.displayName()))
                .orElse(Value.text(null));
    }

    Value status(@Nullable Long id) {
        return id == null ? Value.text(null) : Value.of(id, constants.status(id).name());
    }

    Value priority(@Nullable Long id) {
        return id == null
                ? Value.text(null)
                : Value.of(id, constants.priority(id).name());
    }

    Value resolution(@Nullable Long id) {
        return id == null
                ? Value.text(null)
                : Value.of(id, constants.resolution(id).name());
    }

    Value level(@Nullable Long id) {
        return id == null
                ? Value.text(null)
                : Value.of(id, levels.level(id).map(SecurityLevel::name).orElse(null));
    }

    Value type(long id) {
        return Value.of(id, constants.issueType(id).name());
    }

    Value issue(@Nullable Long id) {
        return issue(id == null ? null : repository.findById(id).orElse(null));
    }

    Value issue(@Nullable Issue issue) {
        return issue == null ? Value.text(null) : Value.of(issue.id(), issues.key(issue));
    }

    Value version(long id) {
        return versions.byIds(Set.of(id)).stream()
                .map(version -> Value.of(id, version.name()))
                .findFirst()
                .orElse(Value.of(id, null));
    }

    Value component(long id) {
        return components.byIds(Set.of(id)).stream()
                .map(component -> Value.of(id, component.name()))
                .findFirst()
                .orElse(Value.of(id, null));
    }

    String sprint(long id) {
        return sprints.nameOf(id);
    }
}
