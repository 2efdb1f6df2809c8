package dev.backlot.api.platform.user;

import dev.backlot.api.Dates;
import dev.backlot.user.AnonymizationTask;
import java.util.Map;

/** How far an anonymization is. */
record AnonymizationProgressBean(
        Map<String, Object> errors,
        Map<String, Object> warnings,
        String userKey,
        String userName,
        String fullName,
        String progressUrl,
        int currentProgress,
        String submittedTime,
        String startTime,
        String finishTime,
        String status,
        long taskId,
        boolean isRerun) {

    private static final int COMPLETE = 100;

    static AnonymizationProgressBean of(AnonymizationTask task, Dates dates) {
        String at = dates.platform(task.at());
        return new AnonymizationProgressBean(
                Map.of(),
                Map.of(),
                task.userKey(),
                task.userName(),
                task.displayName(),
                "/rest/api/2/user/anonymization/progress?taskId=" + task.id(),
                COMPLETE,
                at,
                at,
                at,
                "COMPLETED",
                task.id(),
                task.rerun());
    }
}
