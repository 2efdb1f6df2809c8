package dev.backlot.board;

import dev.backlot.constant.AgileField;
import dev.backlot.constant.Constants;
import dev.backlot.issue.Issue;
import dev.backlot.issue.IssueEdits;
import dev.backlot.issue.Issues;
import dev.backlot.kernel.Problem;
import dev.backlot.project.Permission;
import dev.backlot.search.IssueSearch;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads and sets the estimate of an issue in the field that a board estimates in. */
@Service
@Transactional(readOnly = true)
public class Estimations {

    private static final String TIME_FIELD = "timeoriginalestimate";
    private static final Pattern TIME = Pattern.compile("(\\d{1,9})\\s*([wdhm]?)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 8 * HOUR;
    private static final long WEEK = 5 * DAY;

    private final Boards boards;
    private final BoardIssues boardIssues;
    private final IssueSearch search;
    private final Issues issues;
    private final IssueEdits edits;
    private final Constants constants;

    Estimations(
            Boards boards,
            BoardIssues boardIssues,
            IssueSearch search,
            Issues issues,
            IssueEdits edits,
            Constants constants) {
        this.boards = boards;
        this.boardIssues = boardIssues;
        this.search = search;
        this.issues = issues;
        this.edits = edits;
        this.constants = constants;
    }

    /**
     * The estimate of an issue on a board.
     *
     * @throws Problem where the board is missing, either cannot be seen, the issue is not on the board or the board does
     *     not estimate in a field
     */
    public Estimation get(String issueIdOrKey, @Nullable Long boardId) {
        return read(issue(issueIdOrKey, boardId), field(boardId));
    }

    /** What an issue is estimated at on a board that shows it; nothing where the board does not estimate in a field. */
    public Optional<Estimation> on(Board board, Issue issue) {
        return field(board).map(field -> read(issue, field));
    }

    /**
     * Sets the estimate of an issue on a board.
     *
     * @param value points as a number; time as a number of minutes or in the form {@code 1w 2d 3h 20m}; null or empty
     *     for none
     * @throws Problem as for reading, and where the value is none or the caller may not edit the issue
     */
    @Transactional
    public Estimation set(String issueIdOrKey, @Nullable Long boardId, @Nullable String value) {
        Issue issue = issue(issueIdOrKey, boardId);
        String field = field(boardId);
        issues.requireOnAll(Permission.EDIT_ISSUES, List.of(issue), BoardTexts.NOT_EDITABLE);
        String text = value == null ? "" : value.strip();
        edits.edit(issue, edit -> {
            if (field.equals(TIME_FIELD)) {
                edit.originalEstimate(text.isEmpty() ? null : seconds(text));
            } else {
                edit.agile().storyPoints(text.isEmpty() ? null : points(text));
            }
        });
        return read(issue, field);
    }

    private Issue issue(String issueIdOrKey, @Nullable Long boardId) {
        if (boardId == null) {
            throw Problem.invalid(BoardTexts.NO_BOARD_FOR_ESTIMATE);
        }
        Issue issue = issues.require(issueIdOrKey);
        Board board = boards.require(boardId);
        if (!search.matches(boardIssues.on(board), issue.id())) {
            throw Problem.notFound(BoardTexts.NOT_ON_BOARD);
        }
        return issue;
    }

    private String field(@Nullable Long boardId) {
        return Optional.ofNullable(boardId)
                .map(boards::require)
                .flatMap(this::field)
                .orElseThrow(() -> Problem.invalid(BoardTexts.NOT_ESTIMATED));
    }

    private Optional<String> field(Board board) {
        String points = constants.agileField(AgileField.STORY_POINTS).fieldId();
        return Optional.ofNullable(board.estimationField())
                .filter(field -> field.equals(points) || field.equals(TIME_FIELD));
    }

    private static Estimation read(Issue issue, String field) {
        return field.equals(TIME_FIELD)
                ? new Estimation(field, issue.originalEstimate())
                : new Estimation(field, issue.storyPoints());
    }

    private static double points(String text) {
        try {
            // Not Double.parseDouble, which takes 8d, 5f and 0x1p3 for numbers.
            double points = new BigDecimal(text).doubleValue();
            if (Double.isFinite(points)) {
                return points;
            }
        } catch (NumberFormatException e) {
            // falls through to the same refusal as a number that is not finite
        }
        throw Problem.invalid(BoardTexts.ESTIMATE_FORMAT.formatted(text));
    }

    /** A day is eight hours and a week five days, as in a Jira that nobody configured. */
    private static long seconds(String text) {
        long total = 0;
        for (String part : BLANKS.splitAsStream(text).toList()) {
            Matcher matcher = TIME.matcher(part);
            if (!matcher.matches()) {
                throw Problem.invalid(BoardTexts.ESTIMATE_FORMAT.formatted(text));
            }
            total += Long.parseLong(matcher.group(1))
                    * switch (matcher.group(2).toLowerCase(Locale.ROOT)) {
                        case "w" -> WEEK;
                        case "d" -> DAY;
                        case "h" -> HOUR;
                        default -> MINUTE;
                    };
        }
        return total;
    }
}
