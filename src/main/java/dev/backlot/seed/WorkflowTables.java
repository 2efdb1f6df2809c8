package dev.backlot.seed;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The workflow that Jira itself brings along, and the simple one of each project. */
final class WorkflowTables {

    private static final long CLASSIC = 1;

    /** Project 10000 has workflow 20000, and so on. */
    private static final long BEYOND_PROJECT = 10000;

    private static final World.Status OPEN = StandardConstants.CLASSIC.get(0);
    private static final World.Status IN_PROGRESS = StandardConstants.IN_PROGRESS;
    private static final World.Status REOPENED = StandardConstants.CLASSIC.get(1);
    private static final World.Status RESOLVED = StandardConstants.CLASSIC.get(2);
    private static final World.Status CLOSED = StandardConstants.CLASSIC.get(3);

    private final Table workflows;
    private final Table steps;
    private final Table transitions;
    private int position;

    WorkflowTables(JdbcTemplate jdbc) {
        workflows = new Table(jdbc, "workflow", "id, name, description, standard");
        steps = new Table(jdbc, "workflow_step", "workflow_id, position, status_id");
        transitions = new Table(
                jdbc,
                "workflow_transition",
                "workflow_id, position, number, name, from_status_id, to_status_id, resolution_screen");
    }

    static long idOf(World.Project project) {
        return BEYOND_PROJECT + project.id();
    }

    void write(World world) {
        writeClassic();
        world.projects().forEach(project -> writeSimple(project, world.constants()));
        workflows.flush();
        steps.flush();
        transitions.flush();
    }

    private void writeSimple(World.Project project, World.Constants constants) {
        long id = idOf(project);
        workflows.add(id, "Software Simplified Workflow for Project " + project.key(), "", false);
        steps.addPositions(
                id,
                constants.transitions().stream()
                        .map(World.Transition::toStatusId)
                        .toList());
        position = 0;
        constants.transitions().forEach(row -> add(id, row.id(), row.name(), null, row.toStatusId(), false));
    }

    private void writeClassic() {
        workflows.add(CLASSIC, "jira", "The default Jira workflow.", true);
        steps.addPositions(
                CLASSIC,
                Stream.of(OPEN, IN_PROGRESS, REOPENED, RESOLVED, CLOSED)
                        .map(World.Status::id)
                        .toList());
        position = 0;
        lead(4, "Start Progress", List.of(OPEN, REOPENED), IN_PROGRESS, false);
        lead(301, "Stop Progress", List.of(IN_PROGRESS), OPEN, false);
        lead(5, "Resolve Issue", List.of(OPEN, IN_PROGRESS, REOPENED), RESOLVED, true);
        lead(2, "Close Issue", List.of(OPEN, IN_PROGRESS, REOPENED), CLOSED, true);
        lead(701, "Close Issue", List.of(RESOLVED), CLOSED, false);
        lead(3, "Reopen Issue", List.of(RESOLVED, CLOSED), REOPENED, false);
    }

    private void lead(long number, String name, List<World.Status> from, World.Status to, boolean resolutionScreen) {
        from.forEach(status -> add(CLASSIC, number, name, status.id(), to.id(), resolutionScreen));
    }

    private void add(long id, long number, String name, @Nullable Long from, long to, boolean resolutionScreen) {
        transitions.add(id, position++, number, name, from, to, resolutionScreen);
    }
}
