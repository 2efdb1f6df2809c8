package dev.backlot.seed;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** What hangs on users and groups, and the limits of requests; administrators and a group that new users are put into may use Jira Software. */
final class UserParts implements Part {

    @Override
    public List<String> tables() {
        return List.of(
                "application_role_group",
                "user_preference",
                "user_column",
                "rate_limit",
                "rate_limit_user",
                "rate_limit_allowed",
                "rate_limit_prefix",
                "rate_limit_forced",
                "rate_limit_bucket",
                "user_login",
                "email_template_pack");
    }

    @Override
    public Map<String, Long> sequences() {
        return Map.of();
    }

    @Override
    public void write(World world, JdbcTemplate jdbc) {
        Table roles = new Table(jdbc, "application_role_group", "role_key, group_name, is_default");
        for (World.Group group : world.groups()) {
            boolean usual = group.name().equals(DemoPeople.USERS);
            if (usual || group.administrators()) {
                roles.add("jira-software", group.name(), usual);
            }
        }
        roles.flush();
    }
}
