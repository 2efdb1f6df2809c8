package dev.backlot.sight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backlot.support.HttpTest;
import dev.backlot.support.Jira;
import io.restassured.specification.RequestSpecification;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** In random worlds everybody finds exactly the issues that they can read one by one. */
@HttpTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SightPropertyTest {

    private static final int WORLDS = 8;
    private static final int ISSUES = 25;
    private static final long REVIEWER = 10103;
    private static final long TEAM = 10900;
    private static final List<String> VIEWERS = List.of("admin", "fred", "viewer", "");

    private static final List<String> HOLDERS = List.of(
            "ANYONE,",
            "APPLICATION_ROLE,",
            "GROUP,developers",
            "GROUP,jira-administrators",
            "USER,JIRAUSER10001",
            "USER,JIRAUSER10002",
            "PROJECT_ROLE,10001",
            "PROJECT_ROLE,10002",
            "PROJECT_LEAD,",
            "REPORTER,",
            "ASSIGNEE,",
            "USER_CUSTOM_FIELD,customfield_" + REVIEWER,
            "GROUP_CUSTOM_FIELD,customfield_" + TEAM);

    private long grant = 2_000_000;

    @Autowired
    Jira jira;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void What_is_found_is_what_can_be_read() {
        Random random = new Random(20261125);
        Set<Integer> sizes = new HashSet<>();
        prepare();
        for (int world = 0; world < WORLDS; world++) {
            arrange(random);
            List<Long> sample = sample(random);
            for (String viewer : VIEWERS) {
                Set<Long> read = readable(viewer, sample);
                assertThat(found(viewer, sample))
                        .as("world %d, seen by '%s'", world, viewer)
                        .isEqualTo(read);
                sizes.add(read.size());
            }
        }
        assertThat(sizes).as("how many are seen").hasSizeGreaterThan(6);
    }

    private void prepare() {
        jdbc.update("update issue set reporter_id = 10002 where mod(id, 7) = 0");
        jdbc.update("update issue set assignee_id = 10002 where mod(id, 5) = 0");
        jdbc.update("insert into custom_field (id, name, type_key) values (?, 'Team', ?)", TEAM, type("select"));
        jdbc.update(
                "insert into custom_field_option (id, custom_field_id, option_value, sequence, disabled)"
                        + " values (10900, ?, 'developers', 0, false)",
                TEAM);
        jdbc.update("insert into scheme (id, kind, name, description, standard)"
                + " values (10060, 'SECURITY', 'Random', '', false)");
        for (long level = 10100; level < 10104; level++) {
            jdbc.update(
                    "insert into security_level (id, scheme_id, name, description) values (?, 10060, ?, '')",
                    level,
                    "Level " + level);
        }
    }

    private static String type(String name) {
        return "com.atlassian.jira.plugin.system.customfieldtypes:" + name;
    }

    /** Other grants, levels, fields and issues. */
    private void arrange(Random random) {
        jdbc.update("delete from permission_scheme_grant where permission = 'BROWSE_PROJECTS'");
        for (Long scheme : jdbc.queryForList("select id from permission_scheme order by id", Long.class)) {
            for (String holder : some(random, 3)) {
                jdbc.update(
                        "insert into permission_scheme_grant (id, scheme_id, permission, holder_type, holder) values"
                                + " (?, ?, 'BROWSE_PROJECTS', ?, ?)",
                        grant++,
                        scheme,
                        part(holder, 0),
                        part(holder, 1));
            }
        }
        jdbc.update("delete from security_level_holder where level_id >= 10100");
        for (long level = 10100; level < 10104; level++) {
            for (String holder : some(random, 2)) {
                jdbc.update(
                        "insert into security_level_holder (level_id, holder_type, holder) values (?, ?, ?)",
                        level,
                        part(holder, 0),
                        part(holder, 1));
            }
        }
        jdbc.update("delete from project_scheme where kind = 'SECURITY'");
        jdbc.update("update issue set security_level_id = null");
        jdbc.update("delete from custom_field_value");
        for (Long project : jdbc.queryForList("select id from project order by id", Long.class)) {
            if (random.nextInt(4) > 0) {
                jdbc.update(
                        "insert into project_scheme (project_id, kind, scheme_id) values (?, 'SECURITY', 10060)",
                        project);
                jdbc.update(
                        "update issue set security_level_id = 10100 + mod(id * ?, 5)"
                                + " where project_id = ? and mod(id * ?, 5) < 4",
                        1 + random.nextInt(4),
                        project,
                        1 + random.nextInt(4));
                jdbc.update("update issue set security_level_id = 10100 where security_level_id > 10103");
            }
        }
        jdbc.update(
                "insert into custom_field_value (issue_id, custom_field_id, position, user_id)"
                        + " select id, ?, 0, 10000 + mod(id, 3) from issue where mod(id, 4) = ?",
                REVIEWER,
                random.nextInt(4));
        jdbc.update(
                "insert into custom_field_value (issue_id, custom_field_id, position, option_id)"
                        + " select id, ?, 0, 10900 from issue where mod(id, 3) = ?",
                TEAM,
                random.nextInt(3));
        jdbc.update("update world set revision = revision + 1");
    }

    private static List<String> some(Random random, int most) {
        Set<String> chosen = new TreeSet<>();
        for (int count = 1 + random.nextInt(most); count > 0; count--) {
            chosen.add(HOLDERS.get(random.nextInt(HOLDERS.size())));
        }
        return List.copyOf(chosen);
    }

    private static String part(String holder, int part) {
        return holder.split(",", -1)[part];
    }

    private List<Long> sample(Random random) {
        List<Long> ids = jdbc.queryForList("select id from issue order by id", Long.class);
        return random.ints(ISSUES, 0, ids.size()).distinct().mapToObj(ids::get).toList();
    }

    private Set<Long> readable(String viewer, List<Long> sample) {
        return sample.stream()
                .filter(id -> as(viewer)
                                .get("/rest/api/2/issue/" + id + "?fields=none")
                                .statusCode()
                        == 200)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<Long> found(String viewer, List<Long> sample) {
        var answer = as(viewer)
                .get("/rest/api/2/search?fields=none&maxResults=1000")
                .then()
                .statusCode(200);
        List<String> ids = answer.extract().path("issues.id");
        assertThat(ids).hasSize(answer.extract().<Integer>path("total"));
        return ids.stream().map(Long::valueOf).filter(sample::contains).collect(Collectors.toCollection(TreeSet::new));
    }

    private RequestSpecification as(String viewer) {
        return viewer.isEmpty() ? jira.anonymous() : jira.as(viewer);
    }
}
