package dev.backlot.template;

import dev.backlot.board.Board;
import dev.backlot.board.BoardType;
import dev.backlot.board.Boards;
import dev.backlot.filter.Filter;
import dev.backlot.filter.FilterEdits;
import dev.backlot.filter.Filters;
import dev.backlot.filter.Share;
import dev.backlot.jql.Jql;
import dev.backlot.kernel.Problem;
import dev.backlot.project.Project;
import dev.backlot.project.Projects;
import dev.backlot.user.CurrentUser;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes boards together with the filters behind them. */
@Service
public class BoardPresets {

    private static final String DIY = "diy";

    private final Projects projects;
    private final Filters filters;
    private final FilterEdits edits;
    private final Boards boards;
    private final CurrentUser currentUser;

    BoardPresets(Projects projects, Filters filters, FilterEdits edits, Boards boards, CurrentUser currentUser) {
        this.projects = projects;
        this.filters = filters;
        this.edits = edits;
        this.boards = boards;
        this.currentUser = currentUser;
    }

    /**
     * Makes a board about some projects.
     *
     * @param preset {@code scrum} or {@code kanban}; {@code diy} is a kanban board, too
     * @param projectKeysOrIds keys and numbers, mixed
     * @throws Problem where nobody is logged in, or the name, the preset or a project is none
     */
    @Transactional
    public Board create(@Nullable String name, @Nullable String preset, List<String> projectKeysOrIds) {
        currentUser.viewer().requireLogin();
        String word = preset == null ? "" : preset.strip();
        BoardType type = DIY.equals(word.toLowerCase(Locale.ROOT))
                ? BoardType.KANBAN
                : BoardType.of(word)
                        .orElseThrow(
                                () -> Problem.invalidField("preset", TemplateTexts.UNKNOWN_PRESET.formatted(word)));
        if (projectKeysOrIds.isEmpty()) {
            throw Problem.invalidField("projectIds", TemplateTexts.NO_PROJECTS);
        }
        return create(
                Boards.checkedName(name),
                type,
                projectKeysOrIds.stream().distinct().map(this::project).toList());
    }

    /** Makes a board that shows all issues of some projects by rank; its filter is for everybody who may see them. */
    @Transactional(propagation = Propagation.MANDATORY)
    Board create(String name, BoardType type, List<Project> about) {
        String keys = about.stream().map(project -> Jql.quote(project.key())).collect(Collectors.joining(", "));
        Filter filter = edits.create(
                freeName("Filter for " + name),
                null,
                (about.size() == 1 ? "project = " + keys : "project in (" + keys + ")") + " ORDER BY Rank ASC",
                about.stream()
                        .map(project -> new Share(Share.Type.PROJECT, Long.toString(project.id())))
                        .toList(),
                false);
        return boards.create(name, type, filter);
    }

    private Project project(String keyOrId) {
        return projects.find(keyOrId)
                .orElseThrow(
                        () -> Problem.invalidField("projectIds", TemplateTexts.UNKNOWN_PROJECT.formatted(keyOrId)));
    }

    /** A filter outlives its project, so that the next project with the key finds the name taken. */
    private String freeName(String name) {
        String free = name;
        for (int number = 2; !filters.named(free).isEmpty(); number++) {
            free = name + " " + number;
        }
        return free;
    }
}
