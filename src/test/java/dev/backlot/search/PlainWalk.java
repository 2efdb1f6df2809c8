package dev.backlot.search;

import dev.backlot.jql.Clause;
import dev.backlot.jql.Operand;
import dev.backlot.jql.Operator;
import dev.backlot.seed.IssueRow;
import dev.backlot.seed.World;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The meaning of JQL as people tell it: an issue has, per field, a set of names; asking for something else never matches
 * an empty set; {@code not} turns each clause below it around.
 */
final class PlainWalk {

    private static final Set<Operator> PAST =
            Set.of(Operator.WAS, Operator.WAS_NOT, Operator.WAS_IN, Operator.WAS_NOT_IN);
    private static final List<String> PRIORITIES = List.of("lowest", "low", "medium", "high", "highest");

    private final PartsWorld parts;
    private final World world;
    private final PastWalk past;

    PlainWalk(PartsWorld parts) {
        this.parts = parts;
        this.world = parts.world();
        this.past = new PastWalk(world);
    }

    String key(IssueRow issue) {
        return projectKey(issue) + "-" + issue.number();
    }

    boolean matches(IssueRow issue, @Nullable Clause clause, boolean negated) {
        if (clause instanceof Clause.Not not) {
            return matches(issue, not.clause(), !negated);
        }
        if (clause instanceof Clause.And and) {
            Stream<Clause> parts = and.clauses().stream();
            return negated
                    ? parts.anyMatch(part -> matches(issue, part, true))
                    : parts.allMatch(part -> matches(issue, part, false));
        }
        if (clause instanceof Clause.Or or) {
            Stream<Clause> parts = or.clauses().stream();
            return negated
                    ? parts.allMatch(part -> matches(issue, part, true))
                    : parts.anyMatch(part -> matches(issue, part, false));
        }
        return terminal(issue, (Clause.Terminal) Objects.requireNonNull(clause), negated);
    }

    private boolean terminal(IssueRow issue, Clause.Terminal clause, boolean negated) {
        String field = clause.field().name();
        if (clause.operator() == Operator.CHANGED) {
            return past.changed(issue, clause) != negated;
        }
        if (PAST.contains(clause.operator())) {
            boolean wanted = clause.operator() == Operator.WAS || clause.operator() == Operator.WAS_IN;
            return (past.was(issue, clause, values(issue, field)) == wanted) != negated;
        }
        if (clause.operator() == Operator.LIKE || clause.operator() == Operator.NOT_LIKE) {
            return contains(issue, clause, negated == (clause.operator() == Operator.LIKE));
        }
        Set<String> has = values(issue, field);
        List<Operand> operands =
                clause.operand() instanceof Operand.ValueList list ? list.operands() : List.of(clause.operand());
        List<String> wanted = operands.stream()
                .filter(Operand.Value.class::isInstance)
                .map(operand -> ((Operand.Value) operand).text().toLowerCase(Locale.ROOT))
                .toList();
        boolean empty = operands.stream().anyMatch(Operand.Empty.class::isInstance);
        return switch (clause.operator()) {
            case EQUALS, IN, IS -> negated ? hasOther(has, wanted) : hasAny(has, wanted, empty);
            case NOT_EQUALS, NOT_IN, IS_NOT -> negated ? hasAny(has, wanted, empty) : hasOther(has, wanted);
            default ->
                isRelated(has, negated ? Operators.negated(clause.operator()) : clause.operator(), wanted.get(0));
        };
    }

    private static boolean hasAny(Set<String> has, Collection<String> wanted, boolean empty) {
        return has.isEmpty() ? empty : wanted.stream().anyMatch(has::contains);
    }

    private static boolean hasOther(Set<String> has, Collection<String> unwanted) {
        return !has.isEmpty() && unwanted.stream().noneMatch(has::contains);
    }

    /** The words of a query are all in one of the texts; of another issue without a text nothing can be said. */
    private boolean contains(IssueRow issue, Clause.Terminal clause, boolean negated) {
        List<String> texts = parts.texts(issue, clause.field().name());
        List<String> words = List.of(((Operand.Value) clause.operand()).text().split(" "));
        boolean found = texts.stream().anyMatch(text -> List.of(text.split(" ")).containsAll(words));
        return negated ? !texts.isEmpty() && !found : found;
    }

    private static boolean isRelated(Set<String> has, Operator operator, String wanted) {
        return has.stream().anyMatch(value -> {
            int order = order(value, wanted);
            return switch (operator) {
                case LESS_THAN -> order < 0;
                case LESS_THAN_EQUALS -> order <= 0;
                case GREATER_THAN -> order > 0;
                default -> order >= 0;
            };
        });
    }

    private static int order(String value, String wanted) {
        if (PRIORITIES.contains(wanted)) {
            return PRIORITIES.indexOf(value) - PRIORITIES.indexOf(wanted);
        }
        return wanted.contains("-")
                ? value.compareTo(wanted)
                : Double.compare(Double.parseDouble(value), Double.parseDouble(wanted));
    }

    private Set<String> values(IssueRow issue, String field) {
        World.Constants constants = world.constants();
        return switch (field) {
            case "project" -> set(projectKey(issue));
            case "status" ->
                named(constants.statuses(), issue.progress().statusId(), World.Status::id, World.Status::name);
            case "type" -> named(constants.issueTypes(), issue.typeId(), World.IssueType::id, World.IssueType::name);
            case "resolution" ->
                named(
                        constants.resolutions(),
                        issue.progress().resolutionId(),
                        World.Resolution::id,
                        World.Resolution::name);
            case "priority" ->
                named(constants.priorities(), issue.marks().priorityId(), World.Priority::id, World.Priority::name);
            case "assignee" -> user(issue.people().assigneeId());
            case "reporter" -> user(issue.people().reporterId());
            case "labels" -> set(issue.marks().labels().toArray());
            case "fixVersion" -> set(issue.marks().fixVersionIds().toArray());
            case "component" -> set(issue.marks().componentIds().toArray());
            case "sprint" -> set(issue.place().sprintIds().toArray());
            case "Story Points" -> points(issue.size().points());
            default -> parts.values(issue, field);
        };
    }

    private Set<String> user(@Nullable Long id) {
        return named(world.users(), id, World.User::id, World.User::name);
    }

    private static Set<String> points(@Nullable Double points) {
        return points == null ? Set.of() : set(points == Math.rint(points) ? (Object) points.longValue() : points);
    }

    private String projectKey(IssueRow issue) {
        return world.projects().stream()
                .filter(project -> project.id() == issue.projectId())
                .findFirst()
                .orElseThrow()
                .key();
    }

    private static <T> Set<String> named(
            List<T> all, @Nullable Long id, ToLongFunction<T> number, Function<T, String> name) {
        return set(all.stream()
                .filter(each -> id != null && number.applyAsLong(each) == id)
                .map(name)
                .toArray());
    }

    private static Set<String> set(Object... values) {
        return Stream.of(values)
                .map(value -> value.toString().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
