package dev.backlot.api.platform.index;

import dev.backlot.api.Dates;
import dev.backlot.api.Urls;
import dev.backlot.setting.Reindexing;

/** A run that made the index anew. */
record ReindexBean(
        String progressUrl,
        int currentProgress,
        String type,
        String submittedTime,
        String startTime,
        String finishTime,
        boolean success) {

    static ReindexBean of(Reindexing.Run run, Dates dates, Urls urls) {
        String moment = dates.platform(run.moment());
        return new ReindexBean(
                urls.of("secure/admin/jira/IndexProgress.jspa"), 100, run.type(), moment, moment, moment, true);
    }
}
