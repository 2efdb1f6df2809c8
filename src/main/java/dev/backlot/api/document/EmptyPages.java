package dev.backlot.api.document;

import dev.backlot.api.Urls;
import java.util.List;

/** The recorded form of what Backlot keeps nothing of: watchers, votes, comments, work logs. */
final class EmptyPages {

    record Watches(String self, int watchCount, boolean isWatching) {

        static Watches of(String issueKey, Urls urls) {
            return new Watches(urls.platform("issue/" + issueKey + "/watchers"), 0, false);
        }
    }

    record Votes(String self, int votes, boolean hasVoted) {

        static Votes of(String issueKey, Urls urls) {
            return new Votes(urls.platform("issue/" + issueKey + "/votes"), 0, false);
        }
    }

    record Comments(List<Object> comments, int maxResults, int total, int startAt) {

        static final Comments NONE = new Comments(List.of(), 0, 0, 0);
    }

    record Worklogs(int startAt, int maxResults, int total, List<Object> worklogs) {

        static final Worklogs NONE = new Worklogs(0, 20, 0, List.of());
    }

    private EmptyPages() {}
}
