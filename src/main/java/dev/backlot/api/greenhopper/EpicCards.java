package dev.backlot.api.greenhopper;

import dev.backlot.api.Urls;
import dev.backlot.api.document.EpicColors;
import dev.backlot.board.Board;
import dev.backlot.board.BoardContent;
import dev.backlot.board.BoardIssues;
import dev.backlot.epic.Epics;
import dev.backlot.issue.Issue;
import dev.backlot.kernel.PageQuery;
import dev.backlot.search.IssueSearch;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shows the epics of a plan with how far they are; one statement finds the issues of all of them. */
@Component
class EpicCards {

    private static final PageQuery ALL = new PageQuery(0, WorkView.LIMIT);

    private final BoardContent content;
    private final BoardIssues boardIssues;
    private final IssueSearch search;
    private final RapidIssues issues;

    EpicCards(BoardContent content, BoardIssues boardIssues, IssueSearch search, RapidIssues issues) {
        this.content = content;
        this.boardIssues = boardIssues;
        this.search = search;
        this.issues = issues;
    }

    /** The epics of a board that are not done, by rank. */
    List<EpicCardBean> of(Board board, Urls urls) {
        Map<Long, Issue> epics = content.epics(board.id(), false, ALL).values().stream()
                .collect(Collectors.toMap(Issue::id, Function.identity()));
        Map<String, List<RapidIssueBean>> children =
                issues
                        .of(
                                search.page(boardIssues.on(board).ofEpics(epics.keySet()), ALL)
                                        .values(),
                                board,
                                urls)
                        .stream()
                        .filter(issue -> issue.link() != null)
                        .collect(Collectors.groupingBy(
                                issue -> Objects.requireNonNull(issue.link()).epic()));
        return issues.of(epics.keySet(), board, urls).stream()
                .map(card -> card(card, Objects.requireNonNull(epics.get(card.id())), children))
                .toList();
    }

    private static EpicCardBean card(RapidIssueBean card, Issue epic, Map<String, List<RapidIssueBean>> children) {
        return new EpicCardBean(
                card,
                Epics.label(epic),
                EpicColors.style(Epics.color(epic)),
                EpicCardBean.EpicStats.of(children.getOrDefault(card.key(), List.of())));
    }
}
