package dev.backlot.sprint;

import dev.backlot.kernel.Change;
import dev.backlot.kernel.Problem;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A stretch of time in which a team works off a list of issues. It guards its own life cycle. */
@Entity
@Table(name = "sprint")
public class Sprint {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sprint_seq")
    @SequenceGenerator(name = "sprint_seq", allocationSize = 1)
    private @Nullable Long id;

    private String name;

    @Enumerated(EnumType.STRING)
    private SprintState state;

    private @Nullable String goal;
    private @Nullable Instant startDate;
    private @Nullable Instant endDate;
    private @Nullable Instant activatedDate;
    private @Nullable Instant completeDate;
    private @Nullable Long completedBy;
    private @Nullable Long originBoardId;
    private long sequence;
    private boolean synced;
    private boolean autoStartStop;
    private @Nullable Long incompleteIssuesDestinationId;

    /** For JPA. */
    protected Sprint() {}

    Sprint(long originBoardId, String name) {
        this.originBoardId = originBoardId;
        this.name = name;
        this.state = SprintState.FUTURE;
    }

    /** The number. */
    public long id() {
        return id == null ? 0 : id;
    }

    /** The name. */
    public String name() {
        return name;
    }

    /** Yet to come, going on or over. */
    public SprintState state() {
        return state;
    }

    /** What the team wants to reach. */
    public @Nullable String goal() {
        return goal;
    }

    /** When it begins. */
    public @Nullable Instant startDate() {
        return startDate;
    }

    /** When it should end. */
    public @Nullable Instant endDate() {
        return endDate;
    }

    /** When it was started. */
    public @Nullable Instant activatedDate() {
        return activatedDate;
    }

    /** When it was completed. */
    public @Nullable Instant completeDate() {
        return completeDate;
    }

    /** The number of the user who completed it; null where nobody knows. */
    public @Nullable Long completedBy() {
        return completedBy;
    }

    /** The number of the board on which it was made; null once it lost its board. */
    public @Nullable Long originBoardId() {
        return originBoardId;
    }

    /** Its place among the sprints of the same state. */
    public long sequence() {
        return sequence;
    }

    /** Whether a program keeps it in step with others. */
    public boolean synced() {
        return synced;
    }

    /** Whether it starts and ends by the clock. */
    public boolean autoStartStop() {
        return autoStartStop;
    }

    /** The number of the sprint that takes the unfinished issues when this one is completed. */
    public @Nullable Long incompleteIssuesDestinationId() {
        return incompleteIssuesDestinationId;
    }

    /** The same as it is now, whatever becomes of the sprint; nothing that could be stored. */
    Sprint copy() {
        Sprint copy = new Sprint();
        copy.id = id;
        copy.name = name;
        copy.state = state;
        copy.goal = goal;
        copy.startDate = startDate;
        copy.endDate = endDate;
        copy.activatedDate = activatedDate;
        copy.completeDate = completeDate;
        copy.completedBy = completedBy;
        copy.originBoardId = originBoardId;
        copy.sequence = sequence;
        copy.synced = synced;
        copy.autoStartStop = autoStartStop;
        copy.incompleteIssuesDestinationId = incompleteIssuesDestinationId;
        return copy;
    }

    void sequence(long place) {
        sequence = place;
    }

    /** Whether issues can still be put into it. */
    public boolean isOpen() {
        return state != SprintState.CLOSED;
    }

    void completedBy(@Nullable Long userId) {
        completedBy = userId;
    }

    void forgetDestination() {
        incompleteIssuesDestinationId = null;
    }

    void unmap() {
        synced = false;
    }

    /**
     * Takes over what a request says, except for the state.
     *
     * @throws Problem where the sprint is over, or what comes out is no sprint
     */
    void edit(SprintChange change) {
        if (state == SprintState.CLOSED) {
            throw Problem.invalid(SprintTexts.CLOSED);
        }
        take(change);
    }

    private void take(SprintChange change) {
        name = SprintTexts.checkedName(change.name().or(name));
        goal = blankToNull(change.goal().or(goal));
        startDate = change.startDate().or(startDate);
        endDate = change.endDate().or(endDate);
        if (change.originBoardId().isSet() && change.originBoardId().or(null) == null) {
            originBoardId = null;
        }
        synced = Boolean.TRUE.equals(change.synced().or(synced));
        autoStartStop = Boolean.TRUE.equals(change.autoStartStop().or(autoStartStop));
        incompleteIssuesDestinationId = change.incompleteIssuesDestinationId().or(incompleteIssuesDestinationId);
        if (startDate != null && endDate != null && !startDate.isBefore(endDate)) {
            throw Problem.invalidField("startDate", SprintTexts.DATE_ORDER);
        }
    }

    /**
     * Moves on to a state: from future to active, from active to closed, nowhere else. Dates are looked at first, as
     * measured.
     *
     * @throws Problem where a date is missing or the state cannot follow on the present one
     */
    void moveTo(SprintState next, Instant now) {
        if (next == state) {
            return;
        }
        requireDates(next);
        if (state == SprintState.FUTURE && next == SprintState.ACTIVE) {
            activatedDate = now;
        } else if (state == SprintState.ACTIVE && next == SprintState.CLOSED) {
            completeDate = now;
        } else {
            throw Problem.invalidField("state", SprintTexts.transition(state, next));
        }
        state = next;
    }

    /**
     * Takes over what a request says, except for the state, even of a sprint that is over.
     *
     * @param completion when it was completed, of interest to a sprint that is over
     * @throws Problem where what comes out is no sprint of its state
     */
    void correct(SprintChange change, Change<Instant> completion) {
        take(change);
        if (state == SprintState.CLOSED) {
            completeDate = completion.or(completeDate);
        }
        requireConsistent();
    }

    /**
     * Lets a new sprint be in a state that others reach by and by.
     *
     * @param completion when it was completed, of interest to a sprint that is over
     * @throws Problem where a date of what has happened is missing
     */
    void begin(SprintState first, @Nullable Instant completion, Instant now) {
        state = first;
        completeDate = first == SprintState.CLOSED ? completion : null;
        requireConsistent();
        if (first != SprintState.FUTURE && startDate != null) {
            activatedDate = startDate.isBefore(now) ? startDate : now;
        }
    }

    private void requireConsistent() {
        requireDates(state);
        if (state == SprintState.CLOSED && completeDate == null) {
            throw Problem.invalidField("completeDate", SprintTexts.NO_COMPLETION);
        }
        if (completeDate != null && startDate != null && completeDate.isBefore(startDate)) {
            throw Problem.invalidField("completeDate", SprintTexts.COMPLETION_ORDER);
        }
    }

    private void requireDates(SprintState next) {
        if (next != SprintState.FUTURE && startDate == null) {
            throw Problem.invalidField("startDate", SprintTexts.NO_START);
        }
        if (next != SprintState.FUTURE && endDate == null) {
            throw Problem.invalidField("endDate", SprintTexts.NO_END);
        }
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }
}
