package dev.backlot.report;

import dev.backlot.epic.Epics;
import dev.backlot.issue.Issue;
import dev.backlot.issue.Issues;
import dev.backlot.kernel.PageQuery;
import dev.backlot.search.IssueQuery;
import dev.backlot.search.IssueSearch;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Loads what a report shows of issues, all at once. */
@Component
class ReportDetails {

    private static final String LABELS =
            "select issue_id, label from issue_label where issue_id = any(?) order by label";
    private static final String VERSIONS =
            "select issue_id, version_id from issue_fix_version where issue_id = any(?) order by version_id";

    @FunctionalInterface
    private interface Column<T> {
        T of(ResultSet row) throws SQLException;
    }

    private record Loaded(
            Map<Long, Issue> issues,
            Map<Long, ReportedIssue.Epic> epics,
            Map<Long, List<String>> labels,
            Map<Long, List<Long>> versions) {

        ReportedIssue reported(SprintPart part, Progress progress) {
            Issue issue = Objects.requireNonNull(issues.get(part.life().id()));
            Long epicId = issue.epicId();
            return new ReportedIssue(
                    issue,
                    part.life().key(),
                    part.outcome(),
                    part.added(),
                    progress.isDone(issue.statusId()),
                    part.initial(),
                    part.current(),
                    epicId == null ? null : epics.get(epicId),
                    labels.getOrDefault(issue.id(), List.of()),
                    versions.getOrDefault(issue.id(), List.of()));
        }
    }

    private final Issues issues;
    private final IssueSearch search;
    private final JdbcClient jdbc;

    ReportDetails(Issues issues, IssueSearch search, JdbcClient jdbc) {
        this.issues = issues;
        this.search = search;
        this.jdbc = jdbc;
    }

    /** The issues of these parts, in the same order. */
    List<ReportedIssue> of(List<SprintPart> parts, Progress progress) {
        if (parts.isEmpty()) {
            return List.of();
        }
        Set<Long> ids = parts.stream().map(part -> part.life().id()).collect(Collectors.toSet());
        Map<Long, Issue> byId = issues.byIds(ids);
        Loaded loaded = new Loaded(
                byId,
                epics(byId),
                each(LABELS, ids, row -> row.getString(2)),
                each(VERSIONS, ids, row -> row.getLong(2)));
        return parts.stream().map(part -> loaded.reported(part, progress)).toList();
    }

    /** Of an epic that the caller does not see nothing is told. */
    private Map<Long, ReportedIssue.Epic> epics(Map<Long, Issue> byId) {
        Set<Long> wanted = byId.values().stream()
                .map(Issue::epicId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (wanted.isEmpty()) {
            return Map.of();
        }
        List<Long> seen = search.page(IssueQuery.all().withIds(wanted), new PageQuery(0, wanted.size()))
                .values();
        Map<Long, ReportedIssue.Epic> epics = new HashMap<>();
        issues.byIds(seen)
                .forEach((id, epic) ->
                        epics.put(id, new ReportedIssue.Epic(issues.key(epic), Epics.label(epic), Epics.color(epic))));
        return epics;
    }

    private <T> Map<Long, List<T>> each(String sql, Set<Long> ids, Column<T> column) {
        Map<Long, List<T>> byIssue = new HashMap<>();
        Object all = ids.toArray(Long[]::new);
        jdbc.sql(sql).param(all).query(row -> {
            byIssue.computeIfAbsent(row.getLong(1), id -> new ArrayList<>()).add(column.of(row));
        });
        return byIssue;
    }
}
