package dev.backlot.field;

import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of screens; they are small, and read as a whole. */
@Component
class ScreenTables {

    private final EntityManager entities;
    private final JdbcClient jdbc;

    ScreenTables(EntityManager entities, JdbcClient jdbc) {
        this.entities = entities;
        this.jdbc = jdbc;
    }

    List<Screen> screens() {
        return entities.createQuery("from Screen order by id", Screen.class).getResultList();
    }

    List<ScreenTab> tabs() {
        return entities.createQuery("from ScreenTab order by screenId, sequence, id", ScreenTab.class)
                .getResultList();
    }

    Map<Layout.Use, Long> uses() {
        Map<Layout.Use, Long> uses = new HashMap<>();
        jdbc.sql("select project_id, issue_type_id, screen_id from project_screen")
                .query((ResultSet row) -> {
                    uses.put(
                            new Layout.Use(row.getLong("project_id"), row.getLong("issue_type_id")),
                            row.getLong("screen_id"));
                });
        return uses;
    }

    void add(ScreenTab tab) {
        entities.persist(tab);
    }

    void remove(ScreenTab tab) {
        entities.remove(tab);
    }
}
