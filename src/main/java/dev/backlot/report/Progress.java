package dev.backlot.report;

import dev.backlot.board.Board;
import dev.backlot.constant.Status;
import dev.backlot.constant.StatusCategory;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * What the statuses mean on a board.
 *
 * @param open the numbers of those that some column shows, but for the last one
 * @param done the numbers of those where work is finished
 */
record Progress(Set<Long> open, Set<Long> done) {

    /** Done is what the last column shows. A status that no column shows is done where its category says so. */
    static Progress of(Board board, Collection<Status> statuses) {
        Set<Long> mapped = board.mappedStatusIds();
        Set<Long> done = new HashSet<>(board.doneStatusIds());
        statuses.stream()
                .filter(status -> status.category() == StatusCategory.DONE && !mapped.contains(status.id()))
                .map(Status::id)
                .forEach(done::add);
        Set<Long> open = new HashSet<>(mapped);
        open.removeAll(done);
        return new Progress(Set.copyOf(open), Set.copyOf(done));
    }

    boolean isOpen(long statusId) {
        return open.contains(statusId);
    }

    boolean isDone(long statusId) {
        return done.contains(statusId);
    }
}
