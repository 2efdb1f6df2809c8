package dev.backlot.seed;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** The roles of projects: every world has the one that a new Jira Software has, number and name as recorded. */
final class RoleParts implements Part {

    /** The role of administrators. */
    static final long ADMINISTRATORS = 10002;

    @Override
    public List<String> tables() {
        return List.of("project_role", "project_role_actor");
    }

    @Override
    public Map<String, Long> sequences() {
        return Map.of("project_role", 10100L, "project_role_actor", 10000L);
    }

    @Override
    public void write(World world, JdbcTemplate jdbc) {
        new Table(jdbc, "project_role", "id, name, description")
                .add(ADMINISTRATORS, "Administrators", "A project role that represents administrators in a project")
                .flush();
        Table actors = new Table(jdbc, "project_role_actor", "id, project_id, role_id, actor_type, holder");
        long id = 10000;
        for (World.Group group : world.groups()) {
            if (group.administrators()) {
                actors.add(id++, null, ADMINISTRATORS, "GROUP", group.name());
                for (World.Project project : world.projects()) {
                    actors.add(id++, project.id(), ADMINISTRATORS, "GROUP", group.name());
                }
            }
        }
        actors.flush();
    }
}
