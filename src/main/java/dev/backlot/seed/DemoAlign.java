package dev.backlot.seed;

import dev.backlot.kernel.Secrets;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What Jira Align has in the demo world, from {@code /align/demo.tsv}: a portfolio with the two programs, and one object at
 * least of each resource. Features and stories stand for issues. The tokens are as well known as the passwords.
 */
record DemoAlign() implements World.Extra {

    /** The administrator's token. */
    static final String TOKEN = "user:10000|backlot-demo-align-token";

    /** The token of somebody who reads one portfolio. */
    static final String READER_TOKEN = "user:10002|backlot-demo-align-reader";

    private static final String FILE = "/align/demo.tsv";
    private static final String NONE = "-";

    @Override
    public void write(JdbcTemplate jdbc) {
        Table objects = new Table(jdbc, "align_object", "resource, id, document");
        for (String line : lines()) {
            String[] told = line.split("\t", -1);
            objects.add(told[0], Long.parseLong(told[1]), tied(jdbc, told[2], told[3]));
        }
        objects.flush();
        Instant made = Instant.parse("2026-08-01T08:00:00Z");
        new Table(jdbc, "api_token", "id, system_id, user_id, name, token_hash, read_only, created_at")
                .add(101L, "align", DemoPeople.ADMIN.id(), "demo", Secrets.hash(TOKEN), false, made)
                .add(102L, "align", DemoPeople.VIEWER.id(), "demo", Secrets.hash(READER_TOKEN), false, made)
                .flush();
    }

    /** A world with other issues has the objects, too, which stand for none then. */
    private static String tied(JdbcTemplate jdbc, String number, String document) {
        if (number.equals(NONE)) {
            return document;
        }
        List<Long> ids = jdbc.queryForList(
                "select id from issue where project_id = ? and number = ?",
                Long.class,
                DemoProjects.EXAMPLE.id(),
                Long.parseLong(number));
        if (ids.isEmpty()) {
            return document;
        }
        String key = DemoProjects.EXAMPLE.key() + "-" + number;
        return "{\"externalId\":\"" + ids.get(0) + "\",\"externalKey\":\"" + key + "\"," + document.substring(1);
    }

    private static List<String> lines() {
        try (InputStream file = Objects.requireNonNull(DemoAlign.class.getResourceAsStream(FILE), FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
