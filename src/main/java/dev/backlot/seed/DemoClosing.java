package dev.backlot.seed;

import org.springframework.jdbc.core.JdbcTemplate;

/** A step of the first project's workflow that asks why an issue ends. It leads out of the review only. */
record DemoClosing() implements World.Extra {

    private static final long CLOSE = 51;

    @Override
    public void write(JdbcTemplate jdbc) {
        int behindAllOthers = StandardConstants.all().transitions().size();
        new Table(
                        jdbc,
                        "workflow_transition",
                        "workflow_id, position, number, name, from_status_id, to_status_id, resolution_screen")
                .add(
                        WorkflowTables.idOf(DemoProjects.EXAMPLE),
                        behindAllOthers,
                        CLOSE,
                        "Close",
                        StandardConstants.IN_REVIEW.id(),
                        StandardConstants.DONE.id(),
                        true)
                .flush();
    }
}
