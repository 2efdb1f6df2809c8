package dev.backlot.seed;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes whole worlds past JPA, in batches, since a server that starts should not wait for its demo data. */
@Component
public class WorldWriter {

    private static final int CHUNK = 500;

    /** The tables in the order in which they can be filled; emptied the other way round. */
    private static final List<String> TABLES = List.of(
            "jira_user",
            "jira_group",
            "jira_group_member",
            "personal_access_token",
            "issue_type",
            "priority",
            "status",
            "resolution",
            "custom_field",
            "project",
            "project_issue_type",
            "component",
            "project_version",
            "saved_filter",
            "saved_filter_share",
            "board",
            "board_column",
            "board_admin",
            "sprint",
            "issue",
            "issue_label",
            "issue_fix_version",
            "issue_affected_version",
            "issue_component",
            "issue_sprint",
            "change_group",
            "change_item",
            "entity_property");

    /** The sequences by table, with the first number that each gives in a new database. */
    private static final Map<String, Long> SEQUENCES = Map.of(
            "jira_user", 10100L,
            "personal_access_token", 1L,
            "project", 10000L,
            "component", 10000L,
            "project_version", 10000L,
            "saved_filter", 10000L,
            "board", 1L,
            "sprint", 1L,
            "issue", 10000L,
            "change_group", 10000L);

    /** What projects refer to. */
    private static final List<Part> EARLY = List.of(new PermissionParts(), new ProjectParts());

    /** What refers to projects and issues. */
    private static final List<Part> LATE = List.of(
            new VersionParts(),
            new IssueParts(),
            new RoleParts(),
            new SchemeParts(),
            new ScreenParts(),
            new DashboardParts(),
            new UserParts(),
            new OAuthParts(),
            new TokenParts(),
            new AlignParts(),
            new TeamParts(),
            new AssetParts(),
            new WebhookParts());

    private final JdbcTemplate jdbc;

    WorldWriter(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether nobody ever lived here. */
    public boolean isEmpty() {
        Long rows = jdbc.queryForObject(
                "select (select count(*) from jira_user) + (select count(*) from project)", Long.class);
        return rows != null && rows == 0;
    }

    /** Writes a world into an empty database; part of the caller's transaction. */
    public void write(World world) {
        write(world, world.issues().iterator());
    }

    /** The same with other issues than the world's own, as many as there are; what hangs on issues is in the world's extras. */
    void write(World world, Iterator<IssueRow> issues) {
        new ConstantTables(jdbc).write(world);
        EARLY.forEach(part -> part.write(world, jdbc));
        new WorldTables(jdbc).write(world);
        writeIssues(issues);
        LATE.forEach(part -> part.write(world, jdbc));
        world.extras().forEach(extra -> extra.write(jdbc));
        EARLY.forEach(part -> restart(part.sequences()));
        LATE.forEach(part -> restart(part.sequences()));
    }

    /** Adds issues, as many as there are, without holding them all in memory; part of the caller's transaction. */
    public void writeIssues(Iterator<IssueRow> issues) {
        writeSome(issues, Integer.MAX_VALUE, count -> {});
        countOn();
    }

    /**
     * Adds no more than so many of the issues; part of the caller's transaction. {@link #countOn()} has to follow the last.
     *
     * @param added hears how many more were added
     */
    void writeSome(Iterator<IssueRow> issues, int most, LongConsumer added) {
        IssueTables tables = new IssueTables(jdbc, next("change_group", 10000L));
        List<IssueRow> chunk = new ArrayList<>(CHUNK);
        for (int written = 0; written < most && issues.hasNext(); written += chunk.size()) {
            chunk.clear();
            while (chunk.size() < Math.min(CHUNK, most - written) && issues.hasNext()) {
                chunk.add(issues.next());
            }
            tables.write(chunk);
            added.accept(chunk.size());
        }
    }

    /** From now on new things get numbers after those that were written. */
    void countOn() {
        jdbc.update("update project set last_issue_number ="
                + " (select coalesce(max(number), 0) from issue where issue.project_id = project.id)");
        restart(SEQUENCES);
    }

    /** Takes everything away but the revision, which only ever rises; part of the caller's transaction. */
    public void clear() {
        empty(LATE.stream().flatMap(part -> part.tables().stream()).toList());
        empty(TABLES);
        empty(EARLY.stream().flatMap(part -> part.tables().stream()).toList());
    }

    /** The numbers that the next issues of a project get; of each there is none that high yet. */
    Seeder.Numbers next(long projectId) {
        Long last = jdbc.queryForObject("select last_issue_number from project where id = ?", Long.class, projectId);
        String highest = jdbc.queryForObject("select max(issue_rank) from issue", String.class);
        return new Seeder.Numbers(
                next("issue", 10000L), last == null ? 1 : last + 1, highest == null ? 0 : Ranks.after(highest));
    }

    private void empty(List<String> tables) {
        for (int index = tables.size() - 1; index >= 0; index--) {
            jdbc.update("delete from " + tables.get(index));
        }
    }

    private void restart(Map<String, Long> sequences) {
        sequences.forEach(
                (table, first) -> jdbc.execute("alter sequence " + table + "_seq restart with " + next(table, first)));
    }

    private long next(String table, long first) {
        Long highest = jdbc.queryForObject("select max(id) from " + table, Long.class);
        return highest == null ? first : Math.max(first, highest + 1);
    }
}
