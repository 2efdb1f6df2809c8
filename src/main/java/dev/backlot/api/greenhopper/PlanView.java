package dev.backlot.api.greenhopper;

import dev.backlot.api.Urls;
import dev.backlot.board.Board;
import dev.backlot.board.BoardIssues;
import dev.backlot.board.BoardType;
import dev.backlot.board.Boards;
import dev.backlot.kernel.Page;
import dev.backlot.kernel.PageQuery;
import dev.backlot.project.Permission;
import dev.backlot.project.Project;
import dev.backlot.search.IssueSearch;
import dev.backlot.sprint.Sprint;
import dev.backlot.sprint.SprintState;
import dev.backlot.sprint.Sprints;
import dev.backlot.version.Versions;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Puts together what a board shows where a team plans. */
@Component
class PlanView {

    private static final PageQuery ALL = new PageQuery(0, WorkView.LIMIT);

    private final Boards boards;
    private final BoardIssues boardIssues;
    private final IssueSearch search;
    private final Sprints sprints;
    private final Versions versions;
    private final RapidIssues issues;
    private final EpicCards epics;
    private final RapidSprints beans;
    private final BoardProjects projects;

    PlanView(
            Boards boards,
            BoardIssues boardIssues,
            IssueSearch search,
            Sprints sprints,
            Versions versions,
            RapidIssues issues,
            EpicCards epics,
            RapidSprints beans,
            BoardProjects projects) {
        this.boards = boards;
        this.boardIssues = boardIssues;
        this.search = search;
        this.sprints = sprints;
        this.versions = versions;
        this.issues = issues;
        this.epics = epics;
        this.beans = beans;
        this.projects = projects;
    }

    PlanData of(long boardId, Urls urls) {
        Board board = boards.require(boardId);
        List<Sprint> open = open(board);
        Page<Long> inSprints = search.page(
                boardIssues
                        .on(board)
                        .inOpenSprints(open.stream().map(Sprint::id).toList()),
                ALL);
        Page<Long> backlog = search.page(boardIssues.backlogOf(board), ALL);
        List<RapidIssueBean> cards = cards(inSprints, backlog, board, urls);
        return new PlanData(
                true,
                cards,
                board.rankFieldId(),
                sprints(open, cards),
                List.of(),
                true,
                projects.shortly(board),
                new PlanData.EpicData(epics.of(board, urls), projects.allow(Permission.EDIT_ISSUES, board), true),
                sprints.managesAllOf(board),
                inSprints.total() > WorkView.LIMIT || backlog.total() > WorkView.LIMIT,
                WorkView.LIMIT,
                versionData(board));
    }

    private List<Sprint> open(Board board) {
        return board.type() == BoardType.SCRUM
                ? sprints.ofBoard(board.id(), Set.of(SprintState.ACTIVE, SprintState.FUTURE))
                : List.of();
    }

    private List<RapidIssueBean> cards(Page<Long> inSprints, Page<Long> backlog, Board board, Urls urls) {
        Set<Long> ids = new LinkedHashSet<>(inSprints.values());
        ids.addAll(backlog.values());
        return issues.of(ids, board, urls);
    }

    private List<RapidSprintBean> sprints(List<Sprint> open, List<RapidIssueBean> cards) {
        return open.stream()
                .map(sprint -> beans.bean(sprint, in(sprint, cards)))
                .toList();
    }

    private static List<Long> in(Sprint sprint, List<RapidIssueBean> cards) {
        return cards.stream()
                .filter(card -> card.openSprintId() != null && card.openSprintId() == sprint.id())
                .map(RapidIssueBean::id)
                .toList();
    }

    private PlanData.VersionData versionData(Board board) {
        Map<String, List<PlanData.PlanVersion>> perProject = new LinkedHashMap<>();
        for (Project project : projects.of(board)) {
            perProject.put(
                    Long.toString(project.id()),
                    versions.ofProject(project.id()).stream()
                            .filter(version -> !version.released() && !version.archived())
                            .map(PlanData.PlanVersion::of)
                            .toList());
        }
        return new PlanData.VersionData(perProject, projects.allow(Permission.ADMINISTER_PROJECTS, board));
    }
}
