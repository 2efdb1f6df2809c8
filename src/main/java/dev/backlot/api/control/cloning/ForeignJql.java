package dev.backlot.api.control.cloning;

import dev.backlot.filter.FilterEdits;
import dev.backlot.jql.Jql;
import dev.backlot.kernel.Change;
import dev.backlot.kernel.Problem;
import dev.backlot.search.IssueSearch;
import dev.backlot.seed.World;
import dev.backlot.user.Acting;
import dev.backlot.user.Users;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Filters whose JQL is right by its grammar, but speaks of fields and functions that only the other Jira's apps bring: a board
 * with one would show nothing but an error.
 */
@Component
class ForeignJql {

    private final IssueSearch search;
    private final FilterEdits edits;
    private final Users users;

    ForeignJql(IssueSearch search, FilterEdits edits, Users users) {
        this.search = search;
        this.edits = edits;
        this.users = users;
    }

    /**
     * Gives such filters of the present thread's world another query.
     *
     * @return what is to be told of it
     */
    List<String> replace(List<World.Filter> filters, String query) {
        return filters.stream()
                .filter(filter -> users.byId(filter.ownerId())
                        .map(users::viewer)
                        .map(owner -> Acting.as(owner, () -> isReplaced(filter, query)))
                        .orElse(false))
                .map(filter -> CloneTexts.othersJql(filter.name()))
                .toList();
    }

    private boolean isReplaced(World.Filter filter, String query) {
        try {
            search.validate(Jql.parse(filter.jql()));
            return false;
        } catch (Problem notUnderstood) {
            edits.update(filter.id(), Change.keep(), Change.keep(), Change.set(query), Change.keep());
            return true;
        }
    }
}
