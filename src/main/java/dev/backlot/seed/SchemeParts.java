package dev.backlot.seed;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Workflows and schemes. Every world has those that Jira itself brings along; every project has issue types and a
 * workflow of its own, as Jira Software makes them.
 */
final class SchemeParts implements Part {

    private static final long ISSUE_TYPES = 10003;
    private static final long PRIORITIES = 10001;
    private static final long WORKFLOWS = 10002;
    /** The number that Jira gives it, too: clients that create projects name it by themselves. */
    private static final long NOTIFICATIONS = 10000;

    private static final long SECURITY = 10004;
    private static final long FIRST_OF_PROJECTS = 10100;

    /** The events of Jira that the standard scheme tells of. */
    private static final List<Long> EVENTS = List.of(1L, 2L, 3L, 4L, 5L, 6L, 14L, 17L, 7L, 8L, 9L, 10L, 11L, 12L, 13L);

    @Override
    public List<String> tables() {
        return List.of(
                "workflow",
                "workflow_step",
                "workflow_transition",
                "scheme",
                "project_scheme",
                "scheme_option",
                "scheme_workflow",
                "security_level",
                "security_level_holder",
                "scheme_notification");
    }

    @Override
    public Map<String, Long> sequences() {
        return Map.of("workflow", 10100L, "scheme", 10000L, "security_level", 10000L, "issue_type", 10100L);
    }

    @Override
    public void write(World world, JdbcTemplate jdbc) {
        new WorkflowTables(jdbc).write(world);
        writeStandards(jdbc);
        writeOptions(world, jdbc);
        writeNotifications(jdbc);
        writeSecurity(jdbc);
        writeProjects(world, jdbc);
    }

    private static Table schemes(JdbcTemplate jdbc) {
        return new Table(jdbc, "scheme", "id, kind, name, description, standard, usual_id");
    }

    private static Table options(JdbcTemplate jdbc) {
        return new Table(jdbc, "scheme_option", "scheme_id, position, option_id");
    }

    private static void writeStandards(JdbcTemplate jdbc) {
        schemes(jdbc)
                .add(
                        ISSUE_TYPES,
                        "ISSUE_TYPE",
                        "Default Issue Type Scheme",
                        "Default issue type scheme is the list of global issue types."
                                + " All newly created issue types will automatically be added to this scheme.",
                        true,
                        null)
                .add(
                        PRIORITIES,
                        "PRIORITY",
                        "Default priority scheme",
                        "This is default priority scheme used by all projects without any other scheme assigned",
                        true,
                        StandardConstants.MEDIUM)
                .add(WORKFLOWS, "WORKFLOW", "Default Workflow Scheme", "", true, null)
                .add(NOTIFICATIONS, "NOTIFICATION", "Default Notification Scheme", "", true, null)
                .add(SECURITY, "SECURITY", "Default Issue Security Scheme", "Who may see what", false, null)
                .flush();
    }

    private static void writeOptions(World world, JdbcTemplate jdbc) {
        Table options = options(jdbc);
        options.addPositions(
                ISSUE_TYPES,
                world.constants().issueTypes().stream().map(World.IssueType::id).toList());
        options.addPositions(
                PRIORITIES,
                world.constants().priorities().stream().map(World.Priority::id).toList());
        options.flush();
    }

    private static void writeNotifications(JdbcTemplate jdbc) {
        Table notifications =
                new Table(jdbc, "scheme_notification", "scheme_id, position, event_id, recipient_type, parameter");
        int position = 0;
        for (Long event : EVENTS) {
            for (String recipient : List.of("CURRENT_ASSIGNEE", "REPORTER", "ALL_WATCHERS")) {
                notifications.add(NOTIFICATIONS, position++, event, recipient, null);
            }
        }
        notifications.flush();
    }

    /** No project has it, but a client that wants to create one must find it. */
    private static void writeSecurity(JdbcTemplate jdbc) {
        new Table(jdbc, "security_level", "id, scheme_id, name, description")
                .add(10000L, SECURITY, "Internal", "Only those who work with Jira")
                .add(10001L, SECURITY, "Confidential", "Only administrators and who reported the issue")
                .flush();
        new Table(jdbc, "security_level_holder", "level_id, holder_type, holder")
                .add(10000L, "GROUP", DemoPeople.USERS)
                .add(10001L, "GROUP", DemoPeople.ADMINISTRATORS)
                .add(10001L, "REPORTER", "")
                .flush();
    }

    private static void writeProjects(World world, JdbcTemplate jdbc) {
        Table schemes = schemes(jdbc);
        Table options = options(jdbc);
        Table workflows = new Table(jdbc, "scheme_workflow", "scheme_id, issue_type_id, workflow_id");
        Table projects = new Table(jdbc, "project_scheme", "project_id, kind, scheme_id");
        long next = FIRST_OF_PROJECTS;
        for (World.Project project : world.projects()) {
            long types = next++;
            long workflow = next++;
            schemes.add(types, "ISSUE_TYPE", project.key() + ": Scrum Issue Type Scheme", "", false, null);
            options.addPositions(types, project.issueTypeIds());
            schemes.add(workflow, "WORKFLOW", project.key() + ": Software Simplified Workflow Scheme", "", false, null);
            workflows.add(workflow, 0L, WorkflowTables.idOf(project));
            projects.add(project.id(), "ISSUE_TYPE", types).add(project.id(), "WORKFLOW", workflow);
        }
        schemes.flush();
        options.flush();
        workflows.flush();
        projects.flush();
    }
}
