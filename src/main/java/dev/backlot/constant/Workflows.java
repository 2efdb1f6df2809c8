package dev.backlot.constant;

import dev.backlot.world.Cached;
import dev.backlot.world.Revision;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds workflows. Which one an issue goes through says the workflow scheme of its project. */
@Service
public class Workflows {

    private final EntityManager entities;
    private final Cached<List<Workflow>> all;

    Workflows(EntityManager entities, ConstantTables tables, Revision revision) {
        this.entities = entities;
        this.all = new Cached<>(
                revision,
                () -> tables.all(Workflow.class).stream()
                        .sorted(Comparator.comparing(Workflow::name, String.CASE_INSENSITIVE_ORDER))
                        .toList());
    }

    /** All workflows, by name. */
    public List<Workflow> all() {
        return all.get();
    }

    /** The workflow with exactly this name. */
    public Optional<Workflow> byName(String name) {
        return all().stream().filter(workflow -> workflow.name().equals(name)).findFirst();
    }

    /** The workflow with this number. */
    public Workflow byId(long id) {
        return all().stream()
                .filter(workflow -> workflow.id() == id)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No workflow " + id));
    }

    /** The workflow that Jira itself brings along. */
    public Workflow standard() {
        return all().stream()
                .filter(Workflow::standard)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No workflow to begin with"));
    }

    /**
     * A new workflow in which every step can be reached from all others; part of the caller's transaction. Where the name
     * is taken, it gets a number.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Workflow createSimple(String name, String description, List<Status> steps) {
        Workflow workflow = new Workflow(free(name), description, steps);
        entities.persist(workflow);
        all.refresh();
        return workflow;
    }

    private String free(String name) {
        String free = name;
        for (int number = 2; byName(free).isPresent(); number++) {
            free = name + " (" + number + ")";
        }
        return free;
    }
}
