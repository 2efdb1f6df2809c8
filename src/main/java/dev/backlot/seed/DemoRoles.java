package dev.backlot.seed;

import org.springframework.jdbc.core.JdbcTemplate;

/** The roles that Jira of old began with, besides the one that every world has, and who plays them in the demo world. */
record DemoRoles() implements World.Extra {

    /** The role of those who may look. */
    static final long USERS = 10000;

    /** The role of those who do the work. */
    static final long DEVELOPERS = 10001;

    @Override
    public void write(JdbcTemplate jdbc) {
        new Table(jdbc, "project_role", "id, name, description")
                .add(USERS, "Users", "A project role that represents users in a project")
                .add(DEVELOPERS, "Developers", "A project role that represents developers in a project")
                .flush();
        long example = DemoProjects.EXAMPLE.id();
        long homosapien = DemoProjects.HOMOSAPIEN.id();
        new Table(jdbc, "project_role_actor", "id, project_id, role_id, actor_type, holder")
                .add(10010L, null, USERS, "GROUP", DemoPeople.USERS)
                .add(10011L, null, DEVELOPERS, "GROUP", DemoPeople.DEVELOPER_GROUP)
                .add(10012L, example, USERS, "GROUP", DemoPeople.USERS)
                .add(10013L, example, DEVELOPERS, "GROUP", DemoPeople.DEVELOPER_GROUP)
                .add(10014L, homosapien, USERS, "GROUP", DemoPeople.USERS)
                .add(10015L, homosapien, DEVELOPERS, "GROUP", DemoPeople.DEVELOPER_GROUP)
                .add(10016L, homosapien, DEVELOPERS, "USER", DemoPeople.FRED.key())
                .flush();
    }
}
