package dev.backlot.api.platform.worklog;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.backlot.api.document.UserBean;
import dev.backlot.api.document.VisibilityBean;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A worklog, with keys as recorded on Data Center 8.20.7 and 10.4.0; without a comment the key is missing. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WorklogBean(
        String self,
        @Nullable UserBean author,
        @Nullable UserBean updateAuthor,
        @Nullable String comment,
        String created,
        String updated,
        @Nullable VisibilityBean visibility,
        String started,
        String timeSpent,
        long timeSpentSeconds,
        String id,
        String issueId) {

    /** Worklogs of an issue; an issue shows the first 20 only. */
    record Page<T>(int startAt, int maxResults, int total, List<T> worklogs) {}

    /** As people read it, with people named by their keys: recorded on 8.20.7. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Rendered(
            String self,
            @Nullable Author author,
            @Nullable Author updateAuthor,
            @Nullable String comment,
            String created,
            String updated,
            @Nullable VisibilityBean visibility,
            String started,
            String timeSpent,
            String id,
            String issueId) {}

    /** Somebody who is not looked up. */
    record Author(String name, boolean active) {}
}
