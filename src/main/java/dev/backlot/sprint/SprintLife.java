package dev.backlot.sprint;

import dev.backlot.board.Board;
import dev.backlot.board.Boards;
import dev.backlot.kernel.Change;
import dev.backlot.kernel.Problem;
import dev.backlot.user.CurrentUser;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes sprints, moves them through their life and deletes them. */
@Service
@Transactional
public class SprintLife {

    private final SprintRepository repository;
    private final Sprints sprints;
    private final SprintIssues issues;
    private final SprintAccess access;
    private final Boards boards;
    private final SprintNaming naming;
    private final ApplicationEventPublisher events;
    private final CurrentUser currentUser;
    private final Clock clock;

    SprintLife(
            SprintRepository repository,
            Sprints sprints,
            SprintIssues issues,
            SprintAccess access,
            Boards boards,
            SprintNaming naming,
            ApplicationEventPublisher events,
            CurrentUser currentUser,
            Clock clock) {
        this.repository = repository;
        this.sprints = sprints;
        this.issues = issues;
        this.access = access;
        this.boards = boards;
        this.naming = naming;
        this.events = events;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Makes a future sprint.
     *
     * @throws Problem where name or board is missing, the board cannot be seen or has no sprints, the dates are in the
     *     wrong order, or the caller may not manage sprints there
     */
    public Sprint create(SprintChange draft) {
        return created(drafted(draft));
    }

    /**
     * Makes a sprint that is from the beginning in the state it says, with the dates of what has happened already.
     *
     * @param completion when it was completed, of interest to a sprint that is over
     * @throws Problem as for a future sprint, and where the state is missing or unknown or lacks one of its dates
     */
    public Sprint createAs(SprintChange draft, @Nullable Instant completion) {
        Sprint sprint = drafted(draft);
        sprint.begin(state(requireState(draft), SprintState.FUTURE), completion, now());
        return created(sprint);
    }

    /**
     * Makes a future sprint with the name that follows on those of the board, as the button on the board does.
     *
     * @throws Problem as for a future sprint
     */
    public Sprint createNext(long boardId) {
        String name = naming.next(boards.requireScrum(boardId));
        SprintChange draft = SprintChange.of(Change.set(name), Change.keep(), Change.keep(), Change.keep());
        return create(draft.onBoard(boardId));
    }

    private Sprint drafted(SprintChange draft) {
        Long boardId = draft.originBoardId().or(null);
        if (boardId == null) {
            throw Problem.invalidField("originBoardId", SprintTexts.BOARD_MISSING);
        }
        Board board = boards.requireScrum(boardId);
        access.requireManage(board);
        if (Boolean.TRUE.equals(draft.synced().or(null))) {
            access.requireAdministrator(SprintTexts.SYNCED_ADMIN);
        }
        Sprint sprint = new Sprint(boardId, SprintTexts.checkedName(draft.name().or(null)));
        requireOpenDestination(draft.incompleteIssuesDestinationId(), sprint);
        sprint.edit(draft);
        sprint.sequence(repository.lastSequence() + 1);
        return sprint;
    }

    /**
     * Changes what is mentioned.
     *
     * @throws Problem where the sprint cannot be seen or managed, is closed, or would become one that cannot be
     */
    public Sprint update(long id, SprintChange change) {
        sprints.requireManaged(id);
        Sprint sprint = repository.findById(id).orElseThrow();
        Sprint before = sprint.copy();
        requireSyncedRights(sprint, change);
        requireOpenDestination(change.incompleteIssuesDestinationId(), sprint);
        sprint.edit(change);
        SprintState next = state(change.state().or(null), sprint.state());
        boolean completes = sprint.state() == SprintState.ACTIVE && next == SprintState.CLOSED;
        sprint.moveTo(next, now());
        if (completes) {
            sprint.completedBy(currentUser.viewer().userId());
            issues.complete(sprint, access.board(sprint));
        }
        events.publishEvent(SprintChanged.of(sprint, before));
        return sprint;
    }

    /**
     * Replaces the sprint by what is mentioned; what is not is cleared.
     *
     * @throws Problem as a partial update, and where the state is missing
     */
    public Sprint replace(long id, SprintChange change) {
        sprints.requireManaged(id);
        requireState(change);
        return update(id, change.full());
    }

    /**
     * Changes what is mentioned and leaves the state, even of a sprint that is over.
     *
     * @param completion when it was completed, of interest to a sprint that is over
     * @throws Problem where the sprint cannot be seen or managed, another state is mentioned, or it would become a sprint
     *     that its state cannot be
     */
    public Sprint correct(long id, SprintChange change, Change<Instant> completion) {
        sprints.requireManaged(id);
        Sprint sprint = repository.findById(id).orElseThrow();
        Sprint before = sprint.copy();
        requireSyncedRights(sprint, change);
        if (state(change.state().or(null), sprint.state()) != sprint.state()) {
            throw Problem.invalidField("state", SprintTexts.STATE_FIXED);
        }
        sprint.correct(change, completion);
        events.publishEvent(SprintChanged.of(sprint, before));
        return sprint;
    }

    /**
     * Deletes a future sprint; its issues go to the backlog.
     *
     * @throws Problem where the sprint cannot be seen or managed, has begun or is synced
     */
    public void delete(long id) {
        sprints.requireManaged(id);
        Sprint sprint = repository.findById(id).orElseThrow();
        if (sprint.state() != SprintState.FUTURE) {
            throw Problem.invalid(SprintTexts.NOT_FUTURE);
        }
        if (sprint.synced()) {
            throw Problem.invalid(SprintTexts.SYNCED);
        }
        events.publishEvent(new SprintChanged(SprintChanged.How.DELETED, sprint, null));
        issues.empty(sprint);
        repository.findByIncompleteIssuesDestinationId(id).forEach(Sprint::forgetDestination);
        repository.delete(sprint);
    }

    /**
     * Lets two sprints change places.
     *
     * @throws Problem where one of them cannot be seen or managed
     */
    public void swap(long id, long otherId) {
        sprints.requireManaged(id);
        sprints.requireManaged(otherId);
        Sprint first = repository.findById(id).orElseThrow();
        Sprint second = repository.findById(otherId).orElseThrow();
        long place = first.sequence();
        move(first, second.sequence());
        move(second, place);
    }

    private void move(Sprint sprint, long place) {
        Sprint before = sprint.copy();
        sprint.sequence(place);
        events.publishEvent(SprintChanged.of(sprint, before));
    }

    /**
     * Frees sprints from the program that keeps them in step.
     *
     * @throws Problem where one of them cannot be seen or the caller is no administrator
     */
    public void unmap(Collection<Long> ids) {
        ids.forEach(sprints::require);
        access.requireAdministrator(SprintTexts.UNMAP);
        ids.forEach(id -> unmap(repository.findById(id).orElseThrow()));
    }

    /**
     * Frees all sprints of this Jira from programs that keep them in step.
     *
     * @throws Problem where the caller is no administrator
     */
    public void unmapAll() {
        access.requireAdministrator(SprintTexts.UNMAP);
        repository.findBySyncedTrue().forEach(this::unmap);
    }

    private void unmap(Sprint sprint) {
        Sprint before = sprint.copy();
        sprint.unmap();
        events.publishEvent(SprintChanged.of(sprint, before));
    }

    private Sprint created(Sprint sprint) {
        Sprint saved = repository.save(sprint);
        events.publishEvent(new SprintChanged(SprintChanged.How.CREATED, saved, null));
        return saved;
    }

    private void requireSyncedRights(Sprint sprint, SprintChange change) {
        boolean synced = Boolean.TRUE.equals(change.synced().or(sprint.synced()));
        if (synced != sprint.synced() || (sprint.synced() && change.changesDates())) {
            access.requireAdministrator(SprintTexts.SYNCED_ADMIN);
        }
    }

    private void requireOpenDestination(Change<Long> destination, Sprint self) {
        Long id = destination.or(null);
        if (id != null
                && (id == self.id() || sprints.find(id).filter(Sprint::isOpen).isEmpty())) {
            throw Problem.invalidField("incompleteIssuesDestinationId", SprintTexts.DESTINATION);
        }
    }

    private static String requireState(SprintChange change) {
        String word = change.state().or(null);
        if (word == null) {
            throw Problem.invalidField("state", SprintTexts.STATE_MISSING);
        }
        return word;
    }

    private static SprintState state(@Nullable String word, SprintState present) {
        return word == null
                ? present
                : SprintState.of(word).orElseThrow(() -> Problem.invalidField("state", SprintTexts.unknownState(word)));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
