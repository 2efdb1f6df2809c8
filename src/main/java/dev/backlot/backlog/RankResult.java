package dev.backlot.backlog;

import java.util.List;

/**
 * What became of one issue of a rank request.
 *
 * @param issueId the issue's number
 * @param issueKey the issue's key
 * @param status an HTTP status, 200 where it was ranked
 * @param errors why not, empty where it was
 */
public record RankResult(long issueId, String issueKey, int status, List<String> errors) {

    /** Whether the issue was ranked. */
    public boolean isRanked() {
        return errors.isEmpty();
    }
}
