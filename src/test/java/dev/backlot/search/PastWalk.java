package dev.backlot.search;

import dev.backlot.jql.Clause;
import dev.backlot.jql.HistoryPredicate;
import dev.backlot.jql.Operand;
import dev.backlot.seed.IssueRow;
import dev.backlot.seed.World;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The past of issues as people tell it: from when to when a field had which values, and who made it so. */
final class PastWalk {

    private record Time(
            Instant began,
            @Nullable Instant ended,
            @Nullable Long author,
            Set<String> values) {}

    private record Step(
            Instant at,
            @Nullable Long author,
            @Nullable String before,
            @Nullable String after) {}

    private final World world;

    PastWalk(World world) {
        this.world = world;
    }

    /** Whether the issue was as a clause says, whichever way round its operator puts it. */
    boolean was(IssueRow issue, Clause.Terminal clause, Set<String> present) {
        return times(issue, clause.field().name(), present).stream()
                .anyMatch(time -> holds(time.values, clause.operand())
                        && clause.predicates().stream().allMatch(predicate -> meets(time, predicate)));
    }

    boolean changed(IssueRow issue, Clause.Terminal clause) {
        return steps(issue, clause.field().name()).stream()
                .anyMatch(step -> clause.predicates().stream().allMatch(predicate -> meets(step, predicate)));
    }

    private List<Time> times(IssueRow issue, String field, Set<String> present) {
        boolean many = field.equals("fixVersion");
        List<Step> steps = steps(issue, field);
        Set<String> values = new TreeSet<>(present);
        for (int index = steps.size() - 1; index >= 0; index--) {
            turn(values, steps.get(index).after, steps.get(index).before, many);
        }
        List<Time> times = new ArrayList<>();
        Instant began = issue.created();
        Long author = issue.people().creatorId();
        for (Step step : steps) {
            times.add(new Time(began, step.at, author, Set.copyOf(values)));
            turn(values, step.before, step.after, many);
            began = step.at;
            author = step.author;
        }
        times.add(new Time(began, null, author, Set.copyOf(values)));
        return times;
    }

    private static void turn(Set<String> values, @Nullable String gone, @Nullable String come, boolean many) {
        if (!many) {
            values.clear();
        } else if (gone != null) {
            values.remove(gone);
        }
        if (come != null) {
            values.add(come);
        }
    }

    private List<Step> steps(IssueRow issue, String field) {
        String item = field.equals("fixVersion") ? "Fix Version" : field;
        List<Step> steps = new ArrayList<>();
        for (IssueRow.Change change : issue.history()) {
            for (IssueRow.Item each : change.items()) {
                if (each.field().equals(item)) {
                    steps.add(new Step(
                            change.created(),
                            change.authorId(),
                            value(field, each.oldValue(), each.oldString()),
                            value(field, each.newValue(), each.newString())));
                }
            }
        }
        return steps;
    }

    private @Nullable String value(String field, @Nullable String raw, @Nullable String text) {
        return switch (field) {
            case "fixVersion" -> raw;
            case "assignee", "reporter" ->
                world.users().stream()
                        .filter(user -> user.key().equals(raw))
                        .map(World.User::name)
                        .findFirst()
                        .orElse(null);
            default -> text == null ? null : text.toLowerCase(Locale.ROOT);
        };
    }

    private static boolean holds(Set<String> values, Operand operand) {
        return texts(operand).stream().anyMatch(text -> text.isEmpty() ? values.isEmpty() : values.contains(text));
    }

    /** Nothing is an empty text. */
    private static List<String> texts(Operand operand) {
        if (operand instanceof Operand.ValueList list) {
            return list.operands().stream()
                    .flatMap(each -> texts(each).stream())
                    .toList();
        }
        return List.of(operand instanceof Operand.Value value ? value.text().toLowerCase(Locale.ROOT) : "");
    }

    private boolean meets(Time time, HistoryPredicate predicate) {
        if (predicate.kind() == HistoryPredicate.Kind.BY) {
            return isBy(time.author, predicate);
        }
        List<Instant> dates = dates(predicate);
        Instant first = dates.get(0);
        return switch (predicate.kind()) {
            case BEFORE -> time.began.isBefore(first);
            case AFTER -> time.ended == null || time.ended.isAfter(first);
            case ON ->
                time.began.isBefore(day(first).plus(1, ChronoUnit.DAYS))
                        && (time.ended == null || time.ended.isAfter(day(first)));
            default -> !time.began.isAfter(dates.get(1)) && (time.ended == null || !time.ended.isBefore(first));
        };
    }

    private boolean meets(Step step, HistoryPredicate predicate) {
        List<Instant> dates = dates(predicate);
        return switch (predicate.kind()) {
            case BY -> isBy(step.author, predicate);
            case FROM -> holds(step.before == null ? Set.of() : Set.of(step.before), predicate.operand());
            case TO -> holds(step.after == null ? Set.of() : Set.of(step.after), predicate.operand());
            case BEFORE -> step.at.isBefore(dates.get(0));
            case AFTER -> step.at.isAfter(dates.get(0));
            case ON -> day(step.at).equals(day(dates.get(0)));
            case DURING -> !step.at.isBefore(dates.get(0)) && !step.at.isAfter(dates.get(1));
        };
    }

    private boolean isBy(@Nullable Long author, HistoryPredicate predicate) {
        return world.users().stream()
                .filter(user -> texts(predicate.operand()).contains(user.name()))
                .anyMatch(user -> author != null && author == user.id());
    }

    private static List<Instant> dates(HistoryPredicate predicate) {
        return switch (predicate.kind()) {
            case BY, FROM, TO -> List.of();
            default ->
                texts(predicate.operand()).stream()
                        .map(text -> LocalDateTime.parse(text.replace(' ', 'T')).toInstant(ZoneOffset.UTC))
                        .toList();
        };
    }

    private static Instant day(Instant moment) {
        return moment.truncatedTo(ChronoUnit.DAYS);
    }
}
