package dev.backlot.scheme;

import dev.backlot.project.RoleUse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The roles that security levels and notifications name. */
@Component
class SchemeRoles implements RoleUse {

    private static final String LEVELS = " security_level_holder where holder_type = 'PROJECT_ROLE' and holder = ?";
    private static final String NOTIFICATIONS =
            " scheme_notification where recipient_type = 'PROJECT_ROLE' and parameter = ?";

    private final JdbcClient jdbc;

    SchemeRoles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean names(long roleId) {
        String role = Long.toString(roleId);
        return jdbc.sql("select (select count(*) from" + LEVELS + ") + (select count(*) from" + NOTIFICATIONS + ")")
                        .params(role, role)
                        .query(Long.class)
                        .single()
                > 0;
    }

    @Override
    public void replace(long roleId, long otherRoleId) {
        String role = Long.toString(roleId);
        String other = Long.toString(otherRoleId);
        jdbc.sql("delete from" + LEVELS + " and level_id in (select level_id from" + LEVELS + ")")
                .params(role, other)
                .update();
        jdbc.sql("update security_level_holder set holder = ? where holder_type = 'PROJECT_ROLE' and holder = ?")
                .params(other, role)
                .update();
        jdbc.sql("update scheme_notification set parameter = ?"
                        + " where recipient_type = 'PROJECT_ROLE' and parameter = ?")
                .params(other, role)
                .update();
    }
}
