package dev.backlot.project;

import dev.backlot.kernel.Problem;
import dev.backlot.user.User;
import dev.backlot.user.Users;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes components, changes them and takes them away. It takes the right to administer the project. */
@Service
@Transactional
public class ComponentLife {

    private static final int NAME_LIMIT = 255;

    private final ComponentRepository repository;
    private final Components components;
    private final ComponentUses uses;
    private final Users users;

    ComponentLife(ComponentRepository repository, Components components, ComponentUses uses, Users users) {
        this.repository = repository;
        this.components = components;
        this.uses = uses;
        this.users = users;
    }

    /**
     * Makes a component.
     *
     * @throws Problem where the caller may not, the name is missing, too long or taken, or there is no such lead
     */
    public Component create(long projectId, ComponentChange draft) {
        components.requireAdmin(projectId);
        Component component = new Component(projectId);
        apply(component, draft);
        return repository.save(component);
    }

    /**
     * Changes what is mentioned.
     *
     * @throws Problem as for a new one, and where the component cannot be seen
     */
    public void update(String id, ComponentChange change) {
        apply(requireManaged(id), change);
    }

    /**
     * Deletes a component; its issues get another one of the project, or none.
     *
     * @throws Problem where a component cannot be seen or changed, or the other one is the same or of another project
     */
    public void delete(String id, @Nullable String moveIssuesTo) {
        Component component = requireManaged(id);
        uses.replace(component.id(), moveIssuesTo == null ? null : (Long) other(component, moveIssuesTo));
        repository.delete(component);
    }

    private long other(Component component, String id) {
        Component other = components.require(id);
        if (other.id() == component.id()) {
            throw Problem.invalid(ComponentTexts.SAME_COMPONENT);
        }
        if (other.projectId() != component.projectId()) {
            throw Problem.invalid(ComponentTexts.OTHER_PROJECT);
        }
        return other.id();
    }

    private Component requireManaged(String id) {
        Component component = components.require(id);
        components.requireAdmin(component.projectId());
        return repository.findById(component.id()).orElseThrow();
    }

    private void apply(Component component, ComponentChange change) {
        Map<String, String> errors = new LinkedHashMap<>();
        String name = Objects.requireNonNullElse(change.name().or(component.name()), "")
                .strip();
        if (name.isEmpty()) {
            errors.put("name", ComponentTexts.NAME_MISSING);
        } else if (name.length() > NAME_LIMIT) {
            errors.put("name", ComponentTexts.NAME_LONG);
        } else if (isTaken(name, component)) {
            errors.put("name", ComponentTexts.taken(name));
        }
        String lead = change.lead().or(null);
        Optional<User> leader = lead == null || lead.isBlank() ? Optional.empty() : users.byNameOrKey(lead);
        if (lead != null && !lead.isBlank() && leader.isEmpty()) {
            errors.put("leadUserName", ComponentTexts.unknownLead(lead));
        }
        if (!errors.isEmpty()) {
            throw Problem.invalidFields(errors);
        }
        Long leadId = leader.map(User::id).orElse(null);
        component.edit(change, name, change.lead().isSet() ? leadId : component.leadId());
    }

    private boolean isTaken(String name, Component component) {
        return components.ofProject(component.projectId()).stream()
                .anyMatch(other -> other.id() != component.id() && other.name().equalsIgnoreCase(name));
    }
}
