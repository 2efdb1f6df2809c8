package dev.backlot.report;

import dev.backlot.board.Board;
import dev.backlot.board.BoardColumn;
import dev.backlot.board.BoardIssues;
import dev.backlot.board.Boards;
import dev.backlot.constant.Constants;
import dev.backlot.constant.IssueType;
import dev.backlot.kernel.PageQuery;
import dev.backlot.kernel.Problem;
import dev.backlot.search.IssueQuery;
import dev.backlot.search.IssueSearch;
import dev.backlot.sprint.Sprint;
import dev.backlot.sprint.SprintState;
import dev.backlot.sprint.Sprints;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reports on boards and their sprints. They tell of the issues that the board's filter finds now and the caller sees, of
 * others nothing at all. Sub-tasks are part of their parents and do not count by themselves.
 */
@Service
@Transactional(readOnly = true)
public class Reports {

    /** How many sprints a chart of the velocity goes back. */
    private static final int LAST_SPRINTS = 7;

    private final Boards boards;
    private final BoardIssues boardIssues;
    private final Sprints sprints;
    private final IssueSearch search;
    private final IssueLives lives;
    private final ReportDetails details;
    private final Constants constants;
    private final Clock clock;
    private final ZoneId zone;

    Reports(
            Boards boards,
            BoardIssues boardIssues,
            Sprints sprints,
            IssueSearch search,
            IssueLives lives,
            ReportDetails details,
            Constants constants,
            Clock clock,
            @Value("${backlot.time-zone:UTC}") ZoneId zone) {
        this.boards = boards;
        this.boardIssues = boardIssues;
        this.sprints = sprints;
        this.search = search;
        this.lives = lives;
        this.details = details;
        this.constants = constants;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * What became of the issues of a sprint; of one that goes on, what has until now.
     *
     * @throws Problem where the board or the sprint cannot be seen, the board has no sprints, or the sprint has not begun
     */
    public SprintReport sprintReport(long boardId, long sprintId) {
        Board board = boards.requireScrum(boardId);
        Sprint sprint = begun(sprintId);
        Progress progress = Progress.of(board, constants.statuses());
        Statistic statistic = Statistic.of(board, constants);
        Period period = Period.of(sprint, now());
        List<SprintPart> parts = parts(lives(board, statistic, Set.of(sprintId)), period, progress);
        return new SprintReport(
                sprint, sprints.manages(sprint), daysRemaining(sprint), statistic, details.of(parts, progress));
    }

    /**
     * What the team of a board took on and finished in the sprints that it completed last, the newest first.
     *
     * @throws Problem where the board cannot be seen or has no sprints
     */
    public Velocity velocity(long boardId) {
        Board board = boards.requireScrum(boardId);
        Statistic statistic = Statistic.of(board, constants);
        List<Sprint> last = sprints.ofBoard(boardId, Set.of(SprintState.CLOSED)).stream()
                .sorted(Comparator.comparing(Reports::completed)
                        .thenComparing(Sprint::sequence)
                        .reversed())
                .limit(LAST_SPRINTS)
                .toList();
        Progress progress = Progress.of(board, constants.statuses());
        boolean refined = Boolean.TRUE.equals(board.refinedVelocity());
        List<IssueLife> all =
                lives(board, statistic, last.stream().map(Sprint::id).collect(Collectors.toSet()));
        return new Velocity(
                statistic,
                last.stream()
                        .map(sprint ->
                                SprintVelocity.of(sprint, parts(all, Period.of(sprint, now()), progress), refined))
                        .toList());
    }

    /**
     * How the work of a sprint was done.
     *
     * @throws Problem where the board or the sprint cannot be seen, the board has no sprints, or the sprint has not begun
     */
    public Burndown burndown(long boardId, long sprintId) {
        Board board = boards.requireScrum(boardId);
        Sprint sprint = begun(sprintId);
        Progress progress = Progress.of(board, constants.statuses());
        Statistic statistic = Statistic.of(board, constants);
        Period period = Period.of(sprint, now());
        List<IssueLife> all = lives(board, statistic, Set.of(sprintId));
        List<BurndownChange> changes = all.stream()
                .flatMap(life -> BurndownChange.of(life, period, progress).stream())
                .sorted(Comparator.comparing(BurndownChange::at))
                .toList();
        return new Burndown(
                sprint,
                period.start(),
                now(),
                statistic,
                changes,
                summaries(all, changes),
                zone,
                WorkRate.between(period.start(), last(sprint, period), zone));
    }

    private static Map<String, String> summaries(List<IssueLife> all, List<BurndownChange> changes) {
        Set<String> told = changes.stream().map(BurndownChange::key).collect(Collectors.toSet());
        return all.stream()
                .filter(life -> told.contains(life.key()))
                .collect(Collectors.toMap(IssueLife::key, IssueLife::summary));
    }

    private static Instant last(Sprint sprint, Period period) {
        Instant end = sprint.endDate();
        return end != null && end.isAfter(period.until()) ? end : period.until();
    }

    /**
     * How the issues of a board went through its columns.
     *
     * @throws Problem where the board cannot be seen
     */
    public CumulativeFlow cumulativeFlow(long boardId) {
        Board board = boards.require(boardId);
        List<List<Long>> columns =
                board.columns().stream().map(BoardColumn::statusIds).toList();
        List<FlowChange> changes = lives.of(ids(boardIssues.found(board)), Statistic.of(board, constants)).stream()
                .flatMap(life -> FlowChange.of(life, columns).stream())
                .sorted(Comparator.comparing(FlowChange::at))
                .toList();
        return new CumulativeFlow(
                board.columns().stream().map(BoardColumn::name).toList(), changes, now());
    }

    private Sprint begun(long sprintId) {
        Sprint sprint = sprints.require(sprintId);
        if (sprint.state() == SprintState.FUTURE) {
            throw Problem.invalid(ReportTexts.NOT_STARTED);
        }
        return sprint;
    }

    private List<IssueLife> lives(Board board, Statistic statistic, Set<Long> sprintIds) {
        List<Long> subtasks = constants.issueTypes().stream()
                .filter(IssueType::subtask)
                .map(IssueType::id)
                .toList();
        return lives.of(ids(boardIssues.found(board).notOfTypes(subtasks).passedThrough(sprintIds)), statistic);
    }

    private List<Long> ids(IssueQuery query) {
        return search.page(query, new PageQuery(0, Integer.MAX_VALUE)).values();
    }

    private static List<SprintPart> parts(List<IssueLife> all, Period period, Progress progress) {
        return all.stream()
                .map(life -> SprintPart.of(life, period, progress))
                .flatMap(Optional::stream)
                .toList();
    }

    private long daysRemaining(Sprint sprint) {
        Instant end = sprint.endDate();
        return end == null || sprint.state() == SprintState.CLOSED
                ? 0
                : Math.max(0, ChronoUnit.DAYS.between(now(), end));
    }

    private static Instant completed(Sprint sprint) {
        return sprint.completeDate() == null ? Instant.EPOCH : sprint.completeDate();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
