package dev.backlot.scheme;

import dev.backlot.permission.HolderType;
import dev.backlot.project.RoleUse;
import dev.backlot.user.GroupDeleted;
import dev.backlot.user.UserDeleted;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The roles that security levels and notifications name, and the users and groups that are in levels. */
@Component
class SchemeHolders implements RoleUse {

    private static final String LEVELS = " security_level_holder where holder_type = 'PROJECT_ROLE' and holder = ?";
    private static final String NOTIFICATIONS =
            " scheme_notification where recipient_type = 'PROJECT_ROLE' and parameter = ?";

    private final JdbcClient jdbc;

    SchemeHolders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Another user of that key, or group of that name, is not in the levels of the one before. */
    @EventListener
    void forget(UserDeleted gone) {
        leave(HolderType.USER, gone.key());
    }

    @EventListener
    void forget(GroupDeleted gone) {
        leave(HolderType.GROUP, gone.name());
    }

    private void leave(HolderType type, String holder) {
        jdbc.sql("delete from security_level_holder where holder_type = ? and holder = ?")
                .params(type.name(), holder)
                .update();
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
