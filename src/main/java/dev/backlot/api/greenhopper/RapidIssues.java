package dev.backlot.api.greenhopper;

import dev.backlot.api.Urls;
import dev.backlot.board.Board;
import dev.backlot.board.Estimations;
import dev.backlot.constant.AgileField;
import dev.backlot.constant.Constants;
import dev.backlot.issue.Issue;
import dev.backlot.issue.Issues;
import dev.backlot.user.User;
import dev.backlot.user.Users;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Loads issues as cards, as many statements for a thousand as for one but for the collections, which come 200 at once. */
@Component
class RapidIssues {

    private final Issues issues;
    private final Users users;
    private final Constants constants;
    private final Estimations estimations;

    RapidIssues(Issues issues, Users users, Constants constants, Estimations estimations) {
        this.issues = issues;
        this.users = users;
        this.constants = constants;
        this.estimations = estimations;
    }

    /** The issues with these numbers, which the caller is known to see, as a board shows them: by rank. */
    @Transactional(readOnly = true)
    public List<RapidIssueBean> of(Collection<Long> ids, Board board, Urls urls) {
        Map<Long, Issue> found = issues.byIds(ids);
        Card card = new Card(board, constants, estimations, urls, keys(found), epics(found.values()), people(found));
        return found.values().stream()
                .sorted(Comparator.comparing(Issue::rank))
                .map(card::of)
                .toList();
    }

    /** The epics of these issues that the caller sees, each with its key. */
    private Map<Long, Card.Epic> epics(Collection<Issue> some) {
        Set<Long> ids =
                some.stream().map(Issue::epicId).filter(Objects::nonNull).collect(Collectors.toSet());
        String field = constants.agileField(AgileField.EPIC_LINK).fieldId();
        return issues.byIds(ids).values().stream()
                .filter(issues::sees)
                .collect(Collectors.toMap(Issue::id, epic -> new Card.Epic(epic, issues.key(epic), field)));
    }

    /** The keys of these issues and of their parents that the caller sees. */
    private Map<Long, String> keys(Map<Long, Issue> some) {
        Set<Long> parents = some.values().stream()
                .map(Issue::parentId)
                .filter(Objects::nonNull)
                .filter(id -> !some.containsKey(id))
                .collect(Collectors.toSet());
        Map<Long, String> keys = new HashMap<>();
        Stream.concat(
                        some.values().stream(),
                        issues.byIds(parents).values().stream().filter(issues::sees))
                .forEach(issue -> keys.put(issue.id(), issues.key(issue)));
        return keys;
    }

    private Map<Long, User> people(Map<Long, Issue> some) {
        return users.byIds(some.values().stream()
                .map(Issue::assigneeId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }
}
