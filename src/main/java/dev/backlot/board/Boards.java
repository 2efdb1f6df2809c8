package dev.backlot.board;

import dev.backlot.filter.Filter;
import dev.backlot.filter.Filters;
import dev.backlot.jql.Jql;
import dev.backlot.kernel.Names;
import dev.backlot.kernel.Problem;
import dev.backlot.project.Project;
import dev.backlot.project.Projects;
import dev.backlot.search.IssueSearch;
import dev.backlot.user.CurrentUser;
import dev.backlot.user.Viewer;
import dev.backlot.world.Cached;
import dev.backlot.world.Revision;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds, makes and deletes boards. A board is seen by those who see its filter. */
@Service
public class Boards {

    private static final int NAME_LIMIT = 254;

    private final BoardRepository boards;
    private final Filters filters;
    private final Projects projects;
    private final IssueSearch search;
    private final BoardDefaults defaults;
    private final ApplicationEventPublisher events;
    private final CurrentUser currentUser;
    private final Cached<List<Board>> all;

    Boards(
            BoardRepository boards,
            Filters filters,
            Projects projects,
            IssueSearch search,
            BoardDefaults defaults,
            ApplicationEventPublisher events,
            CurrentUser currentUser,
            Revision revision) {
        this.boards = boards;
        this.filters = filters;
        this.projects = projects;
        this.search = search;
        this.defaults = defaults;
        this.events = events;
        this.currentUser = currentUser;
        this.all = new Cached<>(revision, boards::findAllByOrderById);
    }

    /**
     * The boards that the caller may see, by number.
     *
     * @param types the kinds wanted, all where empty
     * @param name a part of the name in any letter case, null for any
     * @param projectKeyOrId a project that the board's filter refers to, null for any
     * @throws Problem where the project is none that the caller may see
     */
    public List<Board> list(Set<BoardType> types, @Nullable String name, @Nullable String projectKeyOrId) {
        Project project = projectKeyOrId == null
                ? null
                : projects.find(projectKeyOrId)
                        .orElseThrow(() -> Problem.invalid(BoardTexts.NO_PROJECT.formatted(projectKeyOrId)));
        return all.get().stream()
                .filter(board -> types.isEmpty() || types.contains(board.type()))
                .filter(board -> name == null || contains(board.name(), name))
                .filter(this::isVisible)
                .filter(board -> project == null || projectIds(board).contains(project.id()))
                .toList();
    }

    /** The board with this number, if the caller may see it. */
    public Optional<Board> find(long id) {
        return all.get().stream().filter(board -> board.id() == id).findFirst().filter(this::isVisible);
    }

    /** The number of the user who owns a board, whoever asks. */
    public Optional<Long> ownerOf(long id) {
        return all.get().stream().filter(board -> board.id() == id).findFirst().map(Board::ownerId);
    }

    /**
     * The board with this number.
     *
     * @throws Problem where there is none that the caller may see; an anonymous caller is told to log in
     */
    public Board require(long id) {
        return find(id).orElseThrow(this::hidden);
    }

    /**
     * The scrum board with this number.
     *
     * @throws Problem where there is none that the caller may see, or it has no sprints
     */
    public Board requireScrum(long id) {
        Board board = require(id);
        if (board.type() != BoardType.SCRUM) {
            throw Problem.invalid(BoardTexts.NO_SPRINTS);
        }
        if (board.mappedStatusIds().isEmpty()) {
            throw Problem.broken(BoardTexts.NO_COLUMNS);
        }
        return board;
    }

    /**
     * Makes a board of a filter.
     *
     * @throws Problem where nobody is logged in, the name or the type is not one that a board can have, or the filter is
     *     none that the caller may see
     */
    @Transactional
    public Board create(@Nullable String name, @Nullable String type, @Nullable Long filterId) {
        Long owner = currentUser.viewer().userId();
        if (owner == null) {
            throw Problem.unauthenticated();
        }
        String valid = checkedName(name);
        BoardType boardType =
                BoardType.of(type == null ? "" : type).orElseThrow(() -> Problem.invalidField("type", BoardTexts.TYPE));
        if (filterId == null || filters.find(filterId).isEmpty()) {
            throw Problem.invalid(BoardTexts.NO_FILTER);
        }
        BoardSetup setup = defaults.setup(boardType, projectIds(filterId));
        return created(new Board(valid, boardType, filterId, owner, setup));
    }

    /**
     * Makes the board of a filter that the same transaction made; the caller owns both.
     *
     * @throws Problem where the name is not one that a board can have
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Board create(String name, BoardType type, Filter filter) {
        BoardSetup setup =
                defaults.setup(type, search.confinedTo(Jql.parse(filter.jql())).orElseGet(projects::browsableIds));
        return created(new Board(checkedName(name), type, filter.id(), filter.ownerId(), setup));
    }

    /**
     * Gives a board another name.
     *
     * @throws Problem where the caller may not see it, or may see but not administer it, or the name is not one that a
     *     board can have
     */
    @Transactional
    public Board rename(long id, @Nullable String name) {
        requireAdministered(id);
        Board board = boards.findById(id).orElseThrow();
        board.rename(checkedName(name));
        events.publishEvent(new BoardChanged(BoardChanged.How.UPDATED, board));
        return board;
    }

    /**
     * Deletes a board; its filter and its sprints stay, the sprints without a board.
     *
     * @throws Problem where the caller may not see it, or may see but not administer it
     */
    @Transactional
    public void delete(long id) {
        requireAdministered(id);
        Board board = boards.findById(id).orElseThrow();
        events.publishEvent(new BoardChanged(BoardChanged.How.DELETED, board));
        defaults.forget(board);
        boards.delete(board);
    }

    /**
     * The board with this number, to be changed.
     *
     * @throws Problem where the caller may not see it, or may see but not administer it
     */
    public Board requireAdministered(long id) {
        Board board = require(id);
        if (!administers(board)) {
            throw currentUser.viewer().refusal(BoardTexts.NOT_ADMIN);
        }
        return board;
    }

    /**
     * Sets whether the velocity chart leaves out what was done outside.
     *
     * @return whether nobody had set it before
     * @throws Problem where the caller may not see it, or may see but not administer it
     */
    @Transactional
    public boolean refineVelocity(long id, boolean value) {
        requireAdministered(id);
        Board board = boards.findById(id).orElseThrow();
        boolean isNew = board.refinedVelocity() == null;
        board.refinedVelocity(value);
        events.publishEvent(new BoardChanged(BoardChanged.How.CONFIGURED, board));
        return isNew;
    }

    /**
     * The projects that all issues of the board come from, by name; none where the board's filter does not confine
     * itself to projects, or the caller may not browse all of them.
     */
    public List<Project> projects(Board board) {
        Set<Long> ids = confinedTo(board.filterId()).orElse(Set.of());
        List<Project> seen = projects.browsable().stream()
                .filter(project -> ids.contains(project.id()))
                .toList();
        return seen.size() == ids.size() ? seen : List.of();
    }

    /** The numbers of the projects that the board is about: those its filter names, else all that can be browsed. */
    public Set<Long> projectIds(Board board) {
        return projectIds(board.filterId());
    }

    private Board created(Board board) {
        Board saved = boards.save(board);
        events.publishEvent(new BoardChanged(BoardChanged.How.CREATED, saved));
        return saved;
    }

    private Set<Long> projectIds(long filterId) {
        return new TreeSet<>(confinedTo(filterId).orElseGet(projects::browsableIds));
    }

    private Optional<Set<Long>> confinedTo(long filterId) {
        return search.confinedTo(Jql.parse(filters.byId(filterId).jql()));
    }

    private boolean isVisible(Board board) {
        return filters.isVisible(filters.byId(board.filterId()));
    }

    /** Whether the caller may change a board. */
    public boolean administers(Board board) {
        Viewer viewer = currentUser.viewer();
        return viewer.administrator()
                || viewer.is(board.ownerId())
                || board.admins().stream().anyMatch(admin -> admin.includes(viewer));
    }

    private Problem hidden() {
        return currentUser.viewer().hidden(Problem.notFoundField("rapidViewId", BoardTexts.HIDDEN));
    }

    /**
     * A name as it is stored.
     *
     * @throws Problem where it is not one that a board can have
     */
    public static String checkedName(@Nullable String name) {
        return Names.required("name", name, NAME_LIMIT, BoardTexts.NAME_MISSING, BoardTexts.NAME_LONG);
    }

    private static boolean contains(String text, String part) {
        return text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }
}
