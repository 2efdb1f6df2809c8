package dev.backlot.backlog;

import dev.backlot.constant.AgileField;
import dev.backlot.constant.Constants;
import dev.backlot.epic.Epics;
import dev.backlot.issue.Issue;
import dev.backlot.issue.Issues;
import dev.backlot.issue.Ranking;
import dev.backlot.kernel.Problem;
import dev.backlot.project.Permission;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Orders issues and epics. */
@Service
@Transactional
public class Backlog {

    private static final int LIMIT = 50;

    private static final int FORBIDDEN = 403;
    private static final int RANKED = 200;

    private final Issues issues;
    private final Epics epics;
    private final Ranking ranking;
    private final Constants constants;

    Backlog(Issues issues, Epics epics, Ranking ranking, Constants constants) {
        this.issues = issues;
        this.epics = epics;
        this.ranking = ranking;
        this.constants = constants;
    }

    /**
     * Puts issues before or behind an issue.
     *
     * @return one entry for each issue, in the order asked for
     * @throws Problem where there are too many, not exactly one place is named, an issue cannot be seen, the rank field
     *     is another one, or the caller may schedule none of the issues
     */
    public List<RankResult> rank(RankRequest request) {
        if (request.issues().size() > LIMIT) {
            throw Problem.invalid(BacklogTexts.TOO_MANY);
        }
        requireRankField(request.rankFieldId());
        Issue target = target(request.before(), request.after());
        List<Issue> wanted = issues.requireAll(request.issues());
        List<Issue> allowed = wanted.stream().filter(this::isRankable).toList();
        if (!wanted.isEmpty() && allowed.isEmpty()) {
            issues.requireOnAll(Permission.SCHEDULE_ISSUES, wanted, BacklogTexts.NOT_RANKABLE);
        }
        place(target, allowed, request.before() != null);
        return wanted.stream().map(this::result).toList();
    }

    /**
     * Puts issues before or behind an issue, all or none.
     *
     * @throws Problem as for ranking some, and where the caller may not schedule one of the issues
     */
    public void rankAll(RankRequest request) {
        issues.requireOnAll(Permission.SCHEDULE_ISSUES, issues.requireAll(request.issues()), BacklogTexts.NOT_RANKABLE);
        rank(request);
    }

    /**
     * Puts an epic before or behind another one.
     *
     * @throws Problem where not exactly one place is named, one of them is no epic that the caller may see, the rank
     *     field is another one, or the caller may not schedule the epic
     */
    public void rankEpic(String epicIdOrKey, @Nullable String before, @Nullable String after, @Nullable Long field) {
        Issue epic = epics.require(epicIdOrKey);
        requireRankField(field);
        requireOnePlace(before, after);
        Issue target = epics.require(before != null ? before : String.valueOf(after));
        issues.requireOnAll(Permission.SCHEDULE_ISSUES, List.of(epic), BacklogTexts.NOT_RANKABLE);
        place(target, List.of(epic), before != null);
    }

    private Issue target(@Nullable String before, @Nullable String after) {
        requireOnePlace(before, after);
        String place = before != null ? before : String.valueOf(after);
        return issues.requireAll(List.of(place)).get(0);
    }

    private static void requireOnePlace(@Nullable String before, @Nullable String after) {
        if ((before == null) == (after == null)) {
            throw Problem.invalid(BacklogTexts.ONE_PLACE);
        }
    }

    private void place(Issue target, List<Issue> moved, boolean before) {
        if (before) {
            ranking.before(target, moved);
        } else {
            ranking.after(target, moved);
        }
    }

    private void requireRankField(@Nullable Long field) {
        if (field != null && field != constants.agileField(AgileField.RANK).id()) {
            throw Problem.invalidField("rankCustomFieldId", BacklogTexts.RANK_FIELD.formatted(field));
        }
    }

    private boolean isRankable(Issue issue) {
        return issues.allows(Permission.SCHEDULE_ISSUES, issue);
    }

    private RankResult result(Issue issue) {
        boolean ranked = isRankable(issue);
        return new RankResult(
                issue.id(),
                issues.key(issue),
                ranked ? RANKED : FORBIDDEN,
                ranked ? List.of() : List.of(BacklogTexts.NOT_RANKABLE));
    }
}
