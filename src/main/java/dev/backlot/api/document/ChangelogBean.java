package dev.backlot.api.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.backlot.issue.ChangeGroup;
import dev.backlot.issue.ChangeItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The history of an issue, all of it, oldest first; observed on Data Center 8.20.7 and 10.4.0. */
record ChangelogBean(int startAt, int maxResults, int total, List<History> histories) {

    /** What one user changed at one moment; a change by nobody has no author. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record History(String id, @Nullable UserBean author, String created, List<Item> items) {}

    /** One changed field. */
    record Item(
            String field,
            String fieldtype,
            @Nullable String from,
            @Nullable String fromString,
            @Nullable String to,
            @JsonProperty("toString") @Nullable String newString) {}

    static ChangelogBean of(IssueContext context) {
        List<History> histories = context.batch().histories(context.issue()).stream()
                .map(group -> history(group, context))
                .toList();
        return new ChangelogBean(0, histories.size(), histories.size(), histories);
    }

    private static History history(ChangeGroup group, IssueContext context) {
        return new History(
                Long.toString(group.id()),
                context.user(group.authorId()),
                context.dates().platform(group.created()),
                group.items().stream().map(ChangelogBean::item).toList());
    }

    private static Item item(ChangeItem item) {
        return new Item(item.field(), item.fieldType(), item.from(), item.fromString(), item.to(), item.newString());
    }
}
