package dev.backlot.seed;

import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** All tables but those of issues. */
final class WorldTables {

    private final JdbcTemplate jdbc;

    WorldTables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void write(World world) {
        writeConstants(world.constants());
        writeUsers(world);
        writeProjects(world);
        writeFilters(world);
        writeBoards(world);
        writeSprints(world);
    }

    private void writeConstants(World.Constants constants) {
        Table types = table("issue_type", "id", "name", "description", "avatar_id", "subtask", "epic");
        constants
                .issueTypes()
                .forEach(row ->
                        types.add(row.id(), row.name(), row.description(), row.avatarId(), row.subtask(), row.epic()));
        types.flush();
        Table priorities = table("priority", "id", "name", "description", "icon", "color", "sequence");
        constants
                .priorities()
                .forEach(row -> priorities.add(
                        row.id(), row.name(), row.description(), row.icon(), row.color(), row.sequence()));
        priorities.flush();
        Table statuses = table("status", "id", "name", "description", "icon", "category");
        constants
                .statuses()
                .forEach(row -> statuses.add(
                        row.id(),
                        row.name(),
                        row.description(),
                        row.icon(),
                        row.category().name()));
        statuses.flush();
        Table resolutions = table("resolution", "id", "name", "description");
        constants.resolutions().forEach(row -> resolutions.add(row.id(), row.name(), row.description()));
        resolutions.flush();
        Table transitions = table("workflow_transition", "id", "name", "to_status_id");
        constants.transitions().forEach(row -> transitions.add(row.id(), row.name(), row.toStatusId()));
        transitions.flush();
        Table fields = table("custom_field", "id", "name", "type_key");
        constants.customFields().forEach(row -> fields.add(row.id(), row.name(), row.typeKey()));
        fields.flush();
    }

    private void writeUsers(World world) {
        Table users = table(
                "jira_user",
                "id",
                "user_key",
                "name",
                "lower_name",
                "display_name",
                "email",
                "password_hash",
                "active",
                "time_zone");
        world.users()
                .forEach(row -> users.add(
                        row.id(),
                        row.key(),
                        row.name(),
                        row.name(),
                        row.displayName(),
                        row.email(),
                        row.passwordHash(),
                        row.active(),
                        "Etc/UTC"));
        users.flush();
        Table groups = table("jira_group", "name", "administrators");
        Table members = table("jira_group_member", "group_name", "user_id");
        world.groups().forEach(row -> {
            groups.add(row.name(), row.administrators());
            row.members().forEach(member -> members.add(row.name(), member));
        });
        groups.flush();
        members.flush();
        Table tokens = table("personal_access_token", "id", "user_id", "name", "token_hash", "created_at");
        world.tokens().forEach(row -> tokens.add(row.id(), row.userId(), row.name(), row.hash(), row.created()));
        tokens.flush();
    }

    private void writeProjects(World world) {
        Table projects = table(
                "project",
                "id",
                "project_key",
                "name",
                "description",
                "lead_id",
                "type_key",
                "avatar_id",
                "last_issue_number");
        Table types = table("project_issue_type", "project_id", "position", "issue_type_id");
        Table grants = table("project_grant", "project_id", "permission", "holder_type", "holder");
        world.projects().forEach(row -> {
            projects.add(
                    row.id(),
                    row.key(),
                    row.name(),
                    row.description(),
                    row.leadId(),
                    "software",
                    StandardConstants.PROJECT_AVATAR,
                    0L);
            types.addPositions(row.id(), row.issueTypeIds());
            row.grants()
                    .forEach(grant ->
                            grants.add(row.id(), grant.permission().name(), grant.holderType(), grant.holder()));
        });
        projects.flush();
        types.flush();
        grants.flush();
        Table components = table("component", "id", "project_id", "name", "description", "lead_id");
        world.components()
                .forEach(row -> components.add(row.id(), row.projectId(), row.name(), row.description(), row.leadId()));
        components.flush();
        writeVersions(world);
    }

    private void writeVersions(World world) {
        Table versions = table(
                "project_version",
                "id",
                "project_id",
                "name",
                "description",
                "archived",
                "released",
                "start_date",
                "release_date",
                "sequence");
        world.versions()
                .forEach(row -> versions.add(
                        row.id(),
                        row.projectId(),
                        row.name(),
                        row.description(),
                        row.archived(),
                        row.released(),
                        row.startDate(),
                        row.releaseDate(),
                        row.sequence()));
        versions.flush();
    }

    private void writeFilters(World world) {
        Table filters = table("saved_filter", "id", "name", "description", "owner_id", "jql");
        Table shares = table("saved_filter_share", "filter_id", "position", "share_type", "holder");
        world.filters().forEach(row -> {
            filters.add(row.id(), row.name(), row.description(), row.ownerId(), row.jql());
            int position = 0;
            for (World.Share share : row.shares()) {
                shares.add(row.id(), position++, share.type(), share.holder());
            }
        });
        filters.flush();
        shares.flush();
    }

    private void writeBoards(World world) {
        Table boards = table(
                "board",
                "id",
                "name",
                "type",
                "filter_id",
                "owner_id",
                "sub_query",
                "constraint_type",
                "estimation_type",
                "estimation_field",
                "rank_field_id",
                "refined_velocity");
        Table columns = table("board_column", "board_id", "position", "name", "minimum", "maximum", "status_ids");
        Table admins = table("board_admin", "board_id", "holder_type", "holder");
        world.boards().forEach(row -> {
            boards.add(
                    row.id(),
                    row.name(),
                    row.type().name(),
                    row.filterId(),
                    row.ownerId(),
                    row.subQuery(),
                    "issueCount",
                    row.estimationField() == null ? "none" : "field",
                    row.estimationField(),
                    row.rankFieldId(),
                    row.refinedVelocity());
            addColumns(columns, row);
            row.adminNames().forEach(name -> admins.add(row.id(), "USER", name));
        });
        boards.flush();
        columns.flush();
        admins.flush();
    }

    private static void addColumns(Table columns, World.Board board) {
        int position = 0;
        for (World.Column column : board.columns()) {
            String statuses = column.statusIds().stream().map(String::valueOf).collect(Collectors.joining(","));
            columns.add(board.id(), position++, column.name(), column.minimum(), column.maximum(), statuses);
        }
    }

    private void writeSprints(World world) {
        Table sprints = table(
                "sprint",
                "id",
                "name",
                "state",
                "goal",
                "start_date",
                "end_date",
                "activated_date",
                "complete_date",
                "origin_board_id",
                "sequence",
                "synced",
                "auto_start_stop",
                "incomplete_issues_destination_id");
        world.sprints()
                .forEach(row -> sprints.add(
                        row.id(),
                        row.name(),
                        row.state().name(),
                        row.goal(),
                        row.start(),
                        row.end(),
                        row.activated(),
                        row.completed(),
                        row.boardId(),
                        row.sequence(),
                        row.synced(),
                        row.synced(),
                        row.destinationId()));
        sprints.flush();
        Table properties = table("entity_property", "entity_type", "entity_id", "property_key", "json_value");
        world.properties().forEach(row -> properties.add(row.entityType(), row.entityId(), row.key(), row.json()));
        properties.flush();
    }

    private Table table(String name, String... columns) {
        return new Table(jdbc, name, columns);
    }
}
