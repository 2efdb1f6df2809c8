package dev.backlot.api.platform.talk;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.backlot.api.Urls;
import dev.backlot.api.document.UserBean;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The votes for an issue; the voters come last and only where they were asked for. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record VotesBean(
        String self, int votes, boolean hasVoted, @Nullable List<UserBean> voters) {

    static VotesBean of(String issueKey, List<Long> voterIds, @Nullable Long viewerId, Urls urls) {
        return new VotesBean(
                urls.platform("issue/" + issueKey + "/votes"),
                voterIds.size(),
                viewerId != null && voterIds.contains(viewerId),
                null);
    }

    VotesBean with(List<UserBean> people) {
        return new VotesBean(self, votes, hasVoted, people);
    }
}
