package dev.backlot.seed;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** The tables of projects, filters, boards and sprints. */
final class WorldTables {

    private static final long FIRST_SHARE = 10000;

    private final JdbcTemplate jdbc;

    WorldTables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void write(World world) {
        writeProjects(world);
        writeComponents(world);
        writeVersions(world);
        writeFilters(world);
        writeBoards(world);
        writeColumns(world);
        writeSprints(world);
        writeProperties(world);
    }

    private void writeProjects(World world) {
        Table projects = new Table(
                jdbc,
                "project",
                "id, project_key, name, description, lead_id, type_key, avatar_id, last_issue_number,"
                        + " permission_scheme_id");
        Table types = new Table(jdbc, "project_issue_type", "project_id, position, issue_type_id");
        Map<Long, Long> schemes = PermissionParts.schemesByProject(world);
        for (World.Project row : world.projects()) {
            projects.add(
                    row.id(),
                    row.key(),
                    row.name(),
                    row.description(),
                    row.leadId(),
                    "software",
                    StandardConstants.PROJECT_AVATAR,
                    0L,
                    schemes.get(row.id()));
            types.addPositions(row.id(), row.issueTypeIds());
        }
        projects.flush();
        types.flush();
    }

    private void writeComponents(World world) {
        Table components = new Table(jdbc, "component", "id, project_id, name, description, lead_id");
        world.components()
                .forEach(row -> components.add(row.id(), row.projectId(), row.name(), row.description(), row.leadId()));
        components.flush();
    }

    private void writeVersions(World world) {
        Table versions = new Table(
                jdbc,
                "project_version",
                "id, project_id, name, description, archived, released, start_date, release_date, sequence");
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
        Table filters = new Table(jdbc, "saved_filter", "id, name, description, owner_id, jql");
        Table shares =
                new Table(jdbc, "saved_filter_share", "filter_id, position, share_type, holder, share_id, can_edit");
        long shareId = FIRST_SHARE;
        for (World.Filter row : world.filters()) {
            filters.add(row.id(), row.name(), row.description(), row.ownerId(), row.jql());
            int position = 0;
            for (World.Share share : row.shares()) {
                shares.add(row.id(), position++, share.type(), share.holder(), shareId++, false);
            }
        }
        filters.flush();
        shares.flush();
    }

    private void writeBoards(World world) {
        Table boards = new Table(
                jdbc,
                "board",
                "id, name, type, filter_id, owner_id, sub_query, constraint_type, estimation_type, estimation_field,"
                        + " rank_field_id, refined_velocity");
        for (World.Board row : world.boards()) {
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
        }
        boards.flush();
    }

    private void writeColumns(World world) {
        Table columns = new Table(jdbc, "board_column", "board_id, position, name, minimum, maximum, status_ids");
        Table admins = new Table(jdbc, "board_admin", "board_id, holder_type, holder");
        for (World.Board board : world.boards()) {
            int position = 0;
            for (World.Column column : board.columns()) {
                String statuses =
                        column.statusIds().stream().map(String::valueOf).collect(Collectors.joining(","));
                columns.add(board.id(), position++, column.name(), column.minimum(), column.maximum(), statuses);
            }
            board.adminNames().forEach(name -> admins.add(board.id(), "USER", name));
        }
        columns.flush();
        admins.flush();
    }

    private void writeSprints(World world) {
        Table sprints = new Table(
                jdbc,
                "sprint",
                "id, name, state, goal, start_date, end_date, activated_date, complete_date, origin_board_id, sequence,"
                        + " synced, auto_start_stop, incomplete_issues_destination_id");
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
    }

    private void writeProperties(World world) {
        Table properties = new Table(jdbc, "entity_property", "entity_type, entity_id, property_key, json_value");
        world.properties().forEach(row -> properties.add(row.entityType(), row.entityId(), row.key(), row.json()));
        properties.flush();
    }
}
