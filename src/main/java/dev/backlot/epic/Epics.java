package dev.backlot.epic;

import dev.backlot.board.BoardIssues;
import dev.backlot.issue.Issue;
import dev.backlot.issue.IssueEdit;
import dev.backlot.issue.IssueEdits;
import dev.backlot.issue.Issues;
import dev.backlot.kernel.Problem;
import dev.backlot.project.Permission;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds and changes epics, and puts issues into them. */
@Service
@Transactional(readOnly = true)
public class Epics {

    /** The most issues that one request may move; documented. */
    public static final int LIMIT = 50;

    private static final Pattern COLOR = Pattern.compile("color_([1-9]|1[0-4])");
    private static final int TEXT_LIMIT = 255;

    private final Issues issues;
    private final IssueEdits edits;
    private final BoardIssues boardIssues;

    Epics(Issues issues, IssueEdits edits, BoardIssues boardIssues) {
        this.issues = issues;
        this.edits = edits;
        this.boardIssues = boardIssues;
    }

    /**
     * The epic with this number or key.
     *
     * @throws Problem where there is none that the caller may see, or it is no epic; an anonymous caller is told to log
     *     in
     */
    public Issue require(String idOrKey) {
        return issues.find(idOrKey).filter(this::isEpic).orElseThrow(() -> issues.missing(EpicTexts.HIDDEN));
    }

    /**
     * Changes what is mentioned.
     *
     * @throws Problem where the epic cannot be seen or edited, or a value is none that it can have
     */
    @Transactional
    public Issue update(String idOrKey, EpicChange change) {
        Issue epic = require(idOrKey);
        issues.requireOnAll(Permission.EDIT_ISSUES, List.of(epic), EpicTexts.NOT_EDITABLE);
        edits.edit(epic, edit -> {
            change.name().ifSet(name -> edit.agile().epicName(checkedName(name)));
            change.summary().ifSet(summary -> edit.summary(checkedSummary(summary)));
            change.color().ifSet(color -> edit.agile().epicColor(checkedColor(color)));
            change.done().ifSet(done -> edit.agile().epicDone(Boolean.TRUE.equals(done)));
        });
        return epic;
    }

    /**
     * Puts issues, named by key or number, under an epic; all or none.
     *
     * @throws Problem where there are too many, the epic or one of them cannot be seen or edited, or one of them cannot
     *     be under an epic
     */
    @Transactional
    public void add(String epicIdOrKey, List<String> idsOrKeys) {
        add(epicIdOrKey, idsOrKeys, false);
    }

    /**
     * The same.
     *
     * @param ignoreEpics whether epics among the issues are left where they are instead of being refused
     */
    @Transactional
    public void add(String epicIdOrKey, List<String> idsOrKeys, boolean ignoreEpics) {
        Issue epic = require(epicIdOrKey);
        issues.requireOnAll(Permission.EDIT_ISSUES, List.of(epic), EpicTexts.NOT_EDITABLE);
        move(idsOrKeys, epic, ignoreEpics);
    }

    /**
     * Takes issues, named by key or number, out of their epics; all or none.
     *
     * @throws Problem where there are too many, or one of them cannot be seen or edited
     */
    @Transactional
    public void remove(List<String> idsOrKeys) {
        move(idsOrKeys, null, false);
    }

    /** Whether an issue is an epic. */
    public boolean isEpic(Issue issue) {
        return boardIssues.epicTypeIds().contains(issue.issueTypeId());
    }

    /** The colour of an epic, the first of the palette where none was chosen. */
    public static String color(Issue epic) {
        return Objects.requireNonNullElse(epic.epicColor(), "color_1");
    }

    /** What an epic is called where there is little room: its name, its summary where it has none. */
    public static String label(Issue epic) {
        return Objects.requireNonNullElse(epic.epicName(), epic.summary());
    }

    private void move(List<String> idsOrKeys, @Nullable Issue epic, boolean ignoreEpics) {
        if (idsOrKeys.size() > LIMIT) {
            throw Problem.invalid(EpicTexts.TOO_MANY);
        }
        List<Issue> moved = issues.requireAll(idsOrKeys).stream()
                .filter(issue -> !ignoreEpics || !isEpic(issue))
                .toList();
        issues.requireOnAll(Permission.EDIT_ISSUES, moved, EpicTexts.NOT_EDITABLE);
        if (epic != null) {
            moved.forEach(this::requireMovable);
        }
        moved.forEach(issue -> put(issue, epic));
    }

    private void requireMovable(Issue issue) {
        if (isEpic(issue)) {
            throw Problem.invalid(EpicTexts.EPIC_IN_EPIC.formatted(issues.key(issue)));
        }
        if (issue.parentId() != null) {
            throw Problem.invalid(EpicTexts.SUBTASK_IN_EPIC.formatted(issues.key(issue)));
        }
    }

    private void put(Issue issue, @Nullable Issue epic) {
        edits.edit(issue, edit -> link(edit, epic));
    }

    /**
     * Puts an issue that is being changed under an epic, or under none; the caller has asked for the permissions.
     *
     * @throws Problem where the issue cannot be under an epic
     */
    @Transactional
    public void link(IssueEdit edit, @Nullable Issue epic) {
        Issue issue = edit.issue();
        Long before = issue.epicId();
        if (Objects.equals(before, epic == null ? null : epic.id())) {
            return;
        }
        edit.agile().epic(epic);
        if (before != null) {
            issues.byIds(List.of(before))
                    .values()
                    .forEach(left -> edits.edit(left, change -> change.agile().epicChild(issue, null)));
        }
        if (epic != null) {
            edits.edit(epic, change -> change.agile().epicChild(null, issue));
        }
    }

    /** Takes an issue that stops being an epic away from its issues. */
    @Transactional
    public void release(Issue epic) {
        issues.ofEpic(epic.id())
                .forEach(child -> edits.edit(child, edit -> edit.agile().epic(null)));
    }

    private static @Nullable String checkedName(@Nullable String name) {
        if (name != null && name.length() > TEXT_LIMIT) {
            throw Problem.invalidField("name", EpicTexts.NAME_LONG);
        }
        return name;
    }

    private static String checkedSummary(@Nullable String summary) {
        if (summary == null || summary.isBlank()) {
            throw Problem.invalidField("summary", EpicTexts.SUMMARY_MISSING);
        }
        if (summary.length() > TEXT_LIMIT) {
            throw Problem.invalidField("summary", EpicTexts.SUMMARY_LONG);
        }
        return summary;
    }

    private static String checkedColor(@Nullable String color) {
        if (color == null || !COLOR.matcher(color).matches()) {
            throw Problem.invalidField("color", EpicTexts.COLOR.formatted(color));
        }
        return color;
    }
}
