package dev.backlot.seed;

import org.springframework.jdbc.core.JdbcTemplate;

/** A notification scheme with recipients of more kinds than the standard one has; no project has it. */
record DemoSchemes() implements World.Extra {

    private static final long NOTIFICATIONS = 10010;
    private static final long CREATED = 1;

    @Override
    public void write(JdbcTemplate jdbc) {
        new Table(jdbc, "scheme", "id, kind, name, description, standard")
                .add(NOTIFICATIONS, "NOTIFICATION", "Developers first", "Who builds it hears of it", false)
                .flush();
        new Table(jdbc, "scheme_notification", "scheme_id, position, event_id, recipient_type, parameter")
                .add(NOTIFICATIONS, 0, CREATED, "GROUP", DemoPeople.DEVELOPER_GROUP)
                .add(NOTIFICATIONS, 1, CREATED, "USER", DemoPeople.ADMIN.key())
                .add(NOTIFICATIONS, 2, CREATED, "PROJECT_ROLE", Long.toString(RoleParts.ADMINISTRATORS))
                .add(NOTIFICATIONS, 3, CREATED, "USER_CUSTOM_FIELD", "customfield_" + DemoFields.REVIEWER)
                .flush();
    }
}
