package dev.backlot.search;

import dev.backlot.kernel.Condition;
import dev.backlot.search.Field.Kind;
import dev.backlot.search.JqlFunction.Call;
import dev.backlot.user.User;
import dev.backlot.user.Users;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Functions that give issues. */
@Component
class IssueFunctions implements Functions.FunctionSource {

    private static final int MOST_GLOBAL_IDS = 100;

    private final IssueTable issues;
    private final LinkTypes linkTypes;
    private final Users users;
    private final Visibility visibility;

    IssueFunctions(IssueTable issues, LinkTypes linkTypes, Users users, Visibility visibility) {
        this.issues = issues;
        this.linkTypes = linkTypes;
        this.users = users;
        this.visibility = visibility;
    }

    @Override
    public List<JqlFunction> functions() {
        return List.of(
                JqlFunction.of("issueHistory", Kind.ISSUE, true, IssueFunctions::issueHistory),
                JqlFunction.of("watchedIssues", Kind.ISSUE, true, call -> own(call, "issue_watcher")),
                JqlFunction.of("votedIssues", Kind.ISSUE, true, call -> own(call, "issue_vote")),
                new JqlFunction("linkedIssues", Kind.ISSUE, true, 1, 2, this::linkedIssues),
                new JqlFunction("updatedBy", Kind.ISSUE, true, 1, 3, this::updatedBy),
                new JqlFunction(
                        "issuesWithRemoteLinksByGlobalId",
                        Kind.ISSUE,
                        true,
                        1,
                        MOST_GLOBAL_IDS,
                        IssueFunctions::remotelyLinked));
    }

    private static List<Literal> issueHistory(Call call) {
        Long user = call.compilation().viewer().userId();
        return user == null
                ? List.of()
                : List.of(Literal.Select.of(
                        "select v.issue_id from (select issue_id from issue_view where user_id = ?"
                                + " order by viewed desc limit " + ViewedIssues.REMEMBERED + ") v",
                        user));
    }

    private static List<Literal> own(Call call, String table) {
        Long user = call.compilation().viewer().userId();
        return user == null
                ? List.of()
                : List.of(Literal.Select.of("select x.issue_id from " + table + " x where x.user_id = ?", user));
    }

    private static List<Literal> remotelyLinked(Call call) {
        return List.of(new Literal.Select(Condition.in("x.global_id", call.arguments())
                .within("select x.issue_id from remote_link x where ", "")));
    }

    private @Nullable List<Literal> linkedIssues(Call call) {
        Literal.Text named = new Literal.Text(call.arguments().get(0).strip(), false);
        Long issue = issues.ids(List.of(named), call.compilation()).get(named.text());
        if (issue == null) {
            call.compilation().error(Texts.unknownLinked(call.function(), named.text()));
            return null;
        }
        if (call.arguments().size() == 1) {
            return List.of(
                    Literal.Select.of("select x.destination_id from issue_link x where x.source_id = ?", issue),
                    Literal.Select.of("select x.source_id from issue_link x where x.destination_id = ?", issue));
        }
        return linkedBy(call, issue, call.arguments().get(1).strip());
    }

    private @Nullable List<Literal> linkedBy(Call call, long issue, String type) {
        List<Long> outward = linkTypes.outward(type);
        List<Long> inward = linkTypes.inward(type);
        if (outward.isEmpty() && inward.isEmpty()) {
            call.compilation().error(Texts.unknownLinkType(call.function(), type));
            return null;
        }
        return List.of(
                end("destination_id", "source_id", issue, outward), end("source_id", "destination_id", issue, inward));
    }

    private static Literal end(String wanted, String given, long issue, List<Long> types) {
        return new Literal.Select(
                Condition.all(List.of(Condition.of("x." + given + " = ?", issue), Condition.in("x.type_id", types)))
                        .within("select x." + wanted + " from issue_link x where ", ""));
    }

    private @Nullable List<Literal> updatedBy(Call call) {
        String name = call.arguments().get(0).strip();
        Long user = users.byNameOrKey(name).map(User::id).orElse(null);
        if (user == null) {
            call.compilation().error(Texts.unknownUser(call.function(), name));
            return null;
        }
        List<OffsetDateTime> dates = dates(call);
        return dates == null
                ? null
                : updatesBy(user, dates, visibility.ofTexts(call.compilation().viewer()));
    }

    /** The dates between which something was updated, null where one cannot be read. */
    private static @Nullable List<OffsetDateTime> dates(Call call) {
        List<OffsetDateTime> dates = new ArrayList<>();
        for (String text : call.arguments().subList(1, call.arguments().size())) {
            Optional<OffsetDateTime> date = DateReader.argument(text, call.compilation());
            if (date.isEmpty()) {
                call.compilation().error(Texts.unreadableDate(call.function(), text));
                return null;
            }
            dates.add(date.get());
        }
        return dates;
    }

    private static List<Literal> updatesBy(long user, List<OffsetDateTime> dates, Condition seen) {
        return List.of(
                updates("change_group", "author_id", "created", user, dates, null),
                updates(
                        "(select id as issue_id, creator_id, created from issue)",
                        "creator_id",
                        "created",
                        user,
                        dates,
                        null),
                updates("issue_comment", "author_id", "created", user, dates, seen),
                updates("issue_comment", "update_author_id", "updated", user, dates, seen));
    }

    private static Literal updates(
            String table,
            String author,
            String moment,
            long user,
            List<OffsetDateTime> dates,
            @Nullable Condition seen) {
        List<Condition> parts = new ArrayList<>();
        parts.add(Condition.of("x." + author + " = ?", user));
        if (!dates.isEmpty()) {
            parts.add(Condition.of("x." + moment + " >= ?", dates.get(0)));
        }
        if (dates.size() > 1) {
            parts.add(Condition.of("x." + moment + " <= ?", dates.get(1)));
        }
        if (seen != null) {
            parts.add(seen);
        }
        return new Literal.Select(Condition.all(parts).within("select x.issue_id from " + table + " x where ", ""));
    }
}
