package dev.backlot.project;

import dev.backlot.kernel.Problem;
import dev.backlot.user.GroupDeleted;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Hands what only a group could see to another group when the group goes. It does so for all that {@link Visibility} limits,
 * past the modules that keep it, because none of them may be forgotten.
 */
@org.springframework.stereotype.Component
class RestrictedParts {

    /** Ours. */
    private static final String SWAP_MISSING =
            "Comments or work logs are restricted to the group: you must specify a group to swap to.";

    private static final List<String> TABLES = List.of("issue_comment", "worklog");

    private final JdbcClient jdbc;

    RestrictedParts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void swap(GroupDeleted gone) {
        for (String table : TABLES) {
            String swapGroup = gone.swapGroup();
            int changed = jdbc.sql("update " + table + " set visibility_value = :other"
                            + " where visibility_type = 'GROUP' and visibility_value = :name")
                    .param("other", swapGroup == null ? "" : swapGroup)
                    .param("name", gone.name())
                    .update();
            if (changed > 0 && swapGroup == null) {
                throw Problem.invalid(SWAP_MISSING);
            }
        }
    }
}
