package dev.backlot.align;

import dev.backlot.odata.Expression;
import dev.backlot.odata.Expression.Operator;
import dev.backlot.odata.FilterException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Makes a condition on objects of a filter. Knows the kinds of properties, so that only like is compared with like. */
final class FilterCompiler {

    /**
     * A value that is found for each object.
     *
     * @param kind its kind, null for what fits all
     * @param of how it is found
     */
    private record Value(@Nullable Kind kind, Function<Element, @Nullable Object> of) {}

    /**
     * What a condition looks at.
     *
     * @param object the object
     * @param item an element of one of its lists, where the condition is about those
     */
    private record Element(AlignObject object, @Nullable Object item) {}

    /**
     * The name by which a condition calls the elements of a list.
     *
     * @param name the name
     * @param property the list
     */
    private record Variable(String name, Property property) {}

    private final Shape shape;
    private final FilterFunctions functions = new FilterFunctions();

    FilterCompiler(Shape shape) {
        this.shape = shape;
    }

    /** Whether a property may be filtered and sorted by. */
    static boolean isStored(Property property) {
        return !property.secret() && property.source() == null;
    }

    /**
     * The condition.
     *
     * @throws FilterException where it names what is not there or compares what cannot be compared
     */
    Predicate<AlignObject> compile(Expression expression) {
        Predicate<Element> condition = condition(expression, null);
        return object -> condition.test(new Element(object, null));
    }

    private Predicate<Element> condition(Expression expression, @Nullable Variable variable) {
        if (expression instanceof Expression.Or or) {
            return all(or.parts(), variable).stream().reduce(element -> false, Predicate::or);
        }
        if (expression instanceof Expression.And and) {
            return all(and.parts(), variable).stream().reduce(element -> true, Predicate::and);
        }
        if (expression instanceof Expression.Not not) {
            return condition(not.part(), variable).negate();
        }
        if (expression instanceof Expression.Comparison comparison) {
            return comparison(comparison, variable);
        }
        if (expression instanceof Expression.Any any) {
            return any(any);
        }
        Value value = value(expression, variable);
        if (value.kind != Kind.BOOLEAN) {
            throw new FilterException(AlignTexts.NO_CONDITION, expression.position());
        }
        return element -> Boolean.TRUE.equals(value.of.apply(element));
    }

    private List<Predicate<Element>> all(List<Expression> parts, @Nullable Variable variable) {
        return parts.stream().map(part -> condition(part, variable)).toList();
    }

    private Predicate<Element> comparison(Expression.Comparison comparison, @Nullable Variable variable) {
        Value left = value(comparison.left(), variable);
        Value right = value(comparison.right(), variable);
        if (!fits(left.kind, right.kind)) {
            throw new FilterException(AlignTexts.UNLIKE, comparison.position());
        }
        Operator operator = comparison.operator();
        boolean moments = left.kind == Kind.DATE && right.kind == Kind.DATE;
        if (moments && (operator == Operator.EQ || operator == Operator.NE)) {
            // Documented: a moment is equal to none.
            return element -> operator == Operator.NE;
        }
        return element -> Operands.holds(left.of.apply(element), operator, right.of.apply(element));
    }

    private static boolean fits(@Nullable Kind one, @Nullable Kind other) {
        if (one == null || other == null || one == other) {
            return true;
        }
        return isNumber(one) && isNumber(other);
    }

    private static boolean isNumber(Kind kind) {
        return kind == Kind.INTEGER || kind == Kind.NUMBER;
    }

    private Predicate<Element> any(Expression.Any any) {
        Property list = property(any.list());
        if (!list.list()) {
            throw new FilterException(AlignTexts.NO_LIST, any.list().position());
        }
        Predicate<Element> inner = any.condition() == null
                ? element -> true
                : condition(any.condition(), new Variable(String.valueOf(any.variable()), list));
        return element -> element.object.value(list) instanceof List<?> items
                && items.stream().anyMatch(item -> inner.test(new Element(element.object, item)));
    }

    private Value value(Expression expression, @Nullable Variable variable) {
        if (expression instanceof Expression.Path path) {
            return path(path, variable);
        }
        if (expression instanceof Expression.Call call) {
            return call(call, variable);
        }
        if (expression instanceof Expression.Text text) {
            return constant(Kind.STRING, text.value());
        }
        if (expression instanceof Expression.Decimal number) {
            return constant(Kind.NUMBER, number.value());
        }
        if (expression instanceof Expression.Day day) {
            // Documented: the time of a moment in a filter is not looked at.
            return constant(Kind.DATE, Moments.written(day.value()));
        }
        if (expression instanceof Expression.Flag flag) {
            return constant(Kind.BOOLEAN, flag.value());
        }
        if (expression instanceof Expression.Null) {
            return constant(null, null);
        }
        throw new FilterException(AlignTexts.UNLIKE, expression.position());
    }

    private static Value constant(@Nullable Kind kind, @Nullable Object value) {
        return new Value(kind, element -> value);
    }

    private Value call(Expression.Call call, @Nullable Variable variable) {
        List<Value> arguments =
                call.arguments().stream().map(each -> value(each, variable)).toList();
        FilterFunctions.Function function =
                functions.of(call, arguments.stream().map(Value::kind).toList());
        return new Value(
                function.kind(),
                element -> function.work()
                        .apply(arguments.stream()
                                .map(argument -> argument.of.apply(element))
                                .toArray()));
    }

    private Value path(Expression.Path path, @Nullable Variable variable) {
        if (variable != null && path.names().get(0).equalsIgnoreCase(variable.name)) {
            return ofItem(path, variable.property);
        }
        Property property = property(path);
        if (property.list()) {
            throw new FilterException(AlignTexts.UNLIKE, path.position());
        }
        return new Value(property.kind(), element -> element.object.value(property));
    }

    private static Value ofItem(Expression.Path path, Property list) {
        if (path.names().size() == 1) {
            return new Value(list.kind(), Element::item);
        }
        List<String> names = path.names().subList(1, path.names().size());
        return new Value(null, element -> {
            Object found = element.item;
            for (String name : names) {
                found = inner(found, name);
            }
            return found;
        });
    }

    private static @Nullable Object inner(@Nullable Object object, String name) {
        if (!(object instanceof Map<?, ?> values)) {
            return null;
        }
        for (Map.Entry<?, ?> each : values.entrySet()) {
            if (name.equalsIgnoreCase(String.valueOf(each.getKey()))) {
                return each.getValue();
            }
        }
        return null;
    }

    private Property property(Expression.Path path) {
        String name = path.names().get(0);
        if (path.names().size() > 1) {
            throw new FilterException(AlignTexts.noProperty(String.join("/", path.names())), path.position());
        }
        return shape.property(name)
                .filter(FilterCompiler::isStored)
                .orElseThrow(() -> new FilterException(AlignTexts.noProperty(name), path.position()));
    }
}
