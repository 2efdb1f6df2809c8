package dev.backlot.seed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two collections of the demo world's company, with assets, one of which has a file. */
record DemoAssets() implements World.Extra {

    private static final long LAPTOPS = 1;
    private static final long LICENSES = 2;
    private static final long FILE = 9000;
    private static final Instant BOUGHT = Instant.parse("2026-03-02T09:00:00Z");
    private static final byte[] INVOICE = "laptop;1;1890.00\n".getBytes(StandardCharsets.UTF_8);

    @Override
    public void write(JdbcTemplate jdbc) {
        new Table(jdbc, "asset_collection", "id, name, prefix, description, last_number")
                .add(LAPTOPS, "Laptops", "LAP", "What people work on", 4L)
                .add(LICENSES, "Licences", "LIC", "What may be installed", 2L)
                .flush();
        new Table(jdbc, "asset_attribute", "id, name, attribute_type, collection_id, option_lines")
                .add(1L, "Model", "TEXT", LAPTOPS, "")
                .add(2L, "Memory", "DROPDOWN_LIST", LAPTOPS, "16 GB\n32 GB\n64 GB")
                .add(3L, "Address", "IP", LAPTOPS, "")
                .add(4L, "Installed on", "INVENTORY_LIST", LICENSES, "")
                .add(5L, "Remark", "TEXT_AREA", null, "")
                .flush();
        Table assets = new Table(jdbc, "asset", "id, asset_key, collection_id, created_by, created_at");
        for (long number = 1; number <= 4; number++) {
            assets.add(number, "LAP-" + number, LAPTOPS, DemoPeople.ADMIN.id(), BOUGHT.plusSeconds(number * 60));
        }
        assets.add(5L, "LIC-1", LICENSES, DemoPeople.ADMIN.id(), BOUGHT.plusSeconds(3600));
        assets.add(6L, "LIC-2", LICENSES, DemoPeople.ADMIN.id(), BOUGHT.plusSeconds(3660));
        assets.flush();
        values(jdbc);
        file(jdbc);
    }

    private static void values(JdbcTemplate jdbc) {
        Table values = new Table(jdbc, "asset_value", "asset_id, field, field_value");
        laptop(values, 1, Map.of("asset.assignee", "10001", "2", "32 GB", "asset.costCurrency", "USD"));
        laptop(values, 2, Map.of("asset.assignee", "10003", "2", "16 GB", "asset.location", "Istanbul Office"));
        laptop(values, 3, Map.of("asset.belongsToGroup", DemoPeople.DEVELOPER_GROUP, "3", "192.0.2.17"));
        laptop(values, 4, Map.of("5", "Spare"));
        values.add(5L, "asset.quantity", "14").add(5L, "4", "LAP-1,LAP-2");
        values.add(6L, "asset.quantity", "3").add(6L, "asset.installDate", "2020-05-22");
        values.flush();
    }

    private static void laptop(Table values, long number, Map<String, String> more) {
        values.add(number, "asset.status", number == 4 ? "In stock" : "In use");
        values.add(number, "asset.owner", Long.toString(DemoPeople.ADMIN.id()));
        values.add(number, "asset.serialNumber", "AB1230971294" + number);
        values.add(number, "asset.cost", "34.12");
        values.add(number, "1", "X" + number);
        more.forEach((field, value) -> values.add(number, field, value));
    }

    private static void file(JdbcTemplate jdbc) {
        new Table(jdbc, "attachment", "id, issue_id, author_id, filename, mime_type, size, created")
                .add(FILE, null, DemoPeople.ADMIN.id(), "invoice.csv", "text/csv", (long) INVOICE.length, BOUGHT)
                .flush();
        new Table(jdbc, "attachment_content", "attachment_id, content")
                .add(FILE, INVOICE)
                .flush();
        new Table(jdbc, "asset_attachment", "asset_id, attachment_id")
                .add(1L, FILE)
                .flush();
    }
}
