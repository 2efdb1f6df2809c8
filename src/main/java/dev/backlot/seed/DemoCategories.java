package dev.backlot.seed;

import org.springframework.jdbc.core.JdbcTemplate;

/** The categories of the demo world; only the service's project is in one, as the example's is printed without any. */
record DemoCategories() implements World.Extra {

    private static final long PRODUCTS = 10000;
    private static final long SERVICES = 10001;

    @Override
    public void write(JdbcTemplate jdbc) {
        new Table(jdbc, "project_category", "id, name, description")
                .add(PRODUCTS, "Products", "What we sell")
                .add(SERVICES, "Services", "What we do for those who bought it")
                .flush();
        jdbc.update("update project set url = 'https://example.com/shop' where id = ?", DemoProjects.EXAMPLE.id());
        jdbc.update("update project set category_id = ? where id = ?", SERVICES, DemoProjects.HOMOSAPIEN.id());
    }
}
