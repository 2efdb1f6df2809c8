package dev.backlot.api.agile;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.backlot.backlog.RankResult;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** What became of each issue of a request that could not do all of it. */
record PartialSuccessBean(List<Entry> entries) {

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Entry(long issueId, String issueKey, int status, List<String> errors) {

        static Entry of(RankResult result) {
            return new Entry(result.issueId(), result.issueKey(), result.status(), result.errors());
        }
    }

    /** 204 where every issue was ranked, else 207 with an entry for each. */
    static ResponseEntity<PartialSuccessBean> answer(List<RankResult> results) {
        if (results.stream().allMatch(RankResult::isRanked)) {
            return ResponseEntity.noContent().build();
        }
        var entries = results.stream().map(Entry::of).toList();
        return ResponseEntity.status(HttpStatus.MULTI_STATUS).body(new PartialSuccessBean(entries));
    }
}
