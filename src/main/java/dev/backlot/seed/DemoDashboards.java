package dev.backlot.seed;

import org.springframework.jdbc.core.JdbcTemplate;

/** A dashboard with a gadget that the demo world's developer made, and a favourite filter. */
record DemoDashboards() implements World.Extra {

    private static final long TEAM = 10100;
    private static final long GADGET = 10100;

    @Override
    public void write(JdbcTemplate jdbc) {
        new Table(jdbc, "dashboard", "id, name, owner_id, shared")
                .add(TEAM, "Team", DemoPeople.FRED.id(), true)
                .flush();
        new Table(jdbc, "dashboard_item", "id, dashboard_id").add(GADGET, TEAM).flush();
        new Table(jdbc, "dashboard_favourite", "dashboard_id, user_id")
                .add(TEAM, DemoPeople.FRED.id())
                .flush();
        new Table(jdbc, "entity_property", "entity_type, entity_id, property_key, json_value")
                .add("DASHBOARD_ITEM", GADGET, "config", "{\"refresh\":15}")
                .flush();
        new Table(jdbc, "saved_filter_favourite", "filter_id, user_id")
                .add(10040L, DemoPeople.FRED.id())
                .flush();
    }
}
