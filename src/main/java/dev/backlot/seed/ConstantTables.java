package dev.backlot.seed;

import java.util.Locale;
import org.springframework.jdbc.core.JdbcTemplate;

/** The tables of what all projects share, and of users. */
final class ConstantTables {

    private final JdbcTemplate jdbc;

    ConstantTables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void write(World world) {
        writeWords(world.constants());
        writeStatuses(world.constants());
        writeUsers(world);
        writeGroups(world);
    }

    private void writeWords(World.Constants constants) {
        Table types = new Table(jdbc, "issue_type", "id, name, description, avatar_id, subtask, epic");
        constants
                .issueTypes()
                .forEach(row ->
                        types.add(row.id(), row.name(), row.description(), row.avatarId(), row.subtask(), row.epic()));
        types.flush();
        Table priorities = new Table(jdbc, "priority", "id, name, description, icon, color, sequence");
        constants
                .priorities()
                .forEach(row -> priorities.add(
                        row.id(), row.name(), row.description(), row.icon(), row.color(), row.sequence()));
        priorities.flush();
        Table fields = new Table(jdbc, "custom_field", "id, name, type_key");
        constants.customFields().forEach(row -> fields.add(row.id(), row.name(), row.typeKey()));
        fields.flush();
    }

    private void writeStatuses(World.Constants constants) {
        Table statuses = new Table(jdbc, "status", "id, name, description, icon, category");
        constants
                .statuses()
                .forEach(row -> statuses.add(
                        row.id(),
                        row.name(),
                        row.description(),
                        row.icon(),
                        row.category().name()));
        statuses.flush();
        Table resolutions = new Table(jdbc, "resolution", "id, name, description");
        constants.resolutions().forEach(row -> resolutions.add(row.id(), row.name(), row.description()));
        resolutions.flush();
    }

    private void writeUsers(World world) {
        Table users = new Table(
                jdbc,
                "jira_user",
                "id, user_key, name, lower_name, display_name, email, password_hash, active, time_zone");
        world.users()
                .forEach(row -> users.add(
                        row.id(),
                        row.key(),
                        row.name(),
                        row.name().toLowerCase(Locale.ROOT),
                        row.displayName(),
                        row.email(),
                        row.passwordHash(),
                        row.active(),
                        "Etc/UTC"));
        users.flush();
        Table tokens = new Table(jdbc, "personal_access_token", "id, user_id, name, token_hash, created_at");
        world.tokens().forEach(row -> tokens.add(row.id(), row.userId(), row.name(), row.hash(), row.created()));
        tokens.flush();
    }

    private void writeGroups(World world) {
        Table groups = new Table(jdbc, "jira_group", "name, administrators");
        Table members = new Table(jdbc, "jira_group_member", "group_name, user_id");
        world.groups().forEach(row -> {
            groups.add(row.name(), row.administrators());
            members.addPairs(row.name(), row.members());
        });
        groups.flush();
        members.flush();
    }
}
