package dev.backlot.worklog;

import dev.backlot.kernel.Change;
import dev.backlot.project.Visibility;
import java.time.Instant;

/**
 * What a request says of a worklog.
 *
 * @param comment what was done
 * @param visibility to whom it is limited; null lifts the limit
 * @param started when the work began
 * @param seconds how long it took
 */
public record WorklogDraft(
        Change<String> comment, Change<Visibility.Named> visibility, Change<Instant> started, Change<Long> seconds) {

    boolean isEmpty() {
        return !comment.isSet() && !visibility.isSet() && !started.isSet() && !seconds.isSet();
    }
}
