package dev.backlot.align;

import dev.backlot.odata.Expression;
import dev.backlot.odata.FilterException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** The functions of filters. */
final class FilterFunctions {

    /** What a function makes of values. */
    interface Work {

        @Nullable
        Object apply(@Nullable Object[] values);
    }

    /**
     * A function.
     *
     * @param kind the kind of what it gives
     * @param work what it does
     */
    record Function(Kind kind, Work work) {}

    private static final Map<String, BiPredicate<String, String>> OF_TEXTS =
            Map.of("contains", String::contains, "startswith", String::startsWith, "endswith", String::endsWith);

    private static final Map<String, ToIntFunction<ZonedDateTime>> OF_MOMENTS = Map.of(
            "year", ZonedDateTime::getYear,
            "month", ZonedDateTime::getMonthValue,
            "day", ZonedDateTime::getDayOfMonth,
            "hour", ZonedDateTime::getHour,
            "minute", ZonedDateTime::getMinute,
            "second", ZonedDateTime::getSecond);

    /**
     * The function that a call names.
     *
     * @param kinds the kinds of what is given to it
     * @throws FilterException where there is none, or it takes something else
     */
    Function of(Expression.Call call, List<@Nullable Kind> kinds) {
        String name = call.name();
        BiPredicate<String, String> test = OF_TEXTS.get(name);
        if (test != null) {
            require(call, kinds, Kind.STRING, 2);
            return new Function(Kind.BOOLEAN, values -> test(test, values));
        }
        var part = OF_MOMENTS.get(name);
        if (part == null) {
            throw new FilterException(AlignTexts.noFunction(name), call.position());
        }
        require(call, kinds, Kind.DATE, 1);
        return new Function(Kind.INTEGER, values -> {
            Instant moment = values[0] instanceof String text ? Moments.read(text) : null;
            return moment == null ? null : (long) part.applyAsInt(moment.atZone(ZoneOffset.UTC));
        });
    }

    private static boolean test(BiPredicate<String, String> test, @Nullable Object[] values) {
        Object text = values[0];
        Object part = values[1];
        return text != null && part != null && test.test(Operands.text(text), Operands.text(part));
    }

    private static void require(Expression.Call call, List<@Nullable Kind> kinds, Kind wanted, int number) {
        if (kinds.size() != number) {
            throw new FilterException(AlignTexts.arguments(call.name(), number), call.position());
        }
        for (Kind kind : kinds) {
            if (kind != null && kind != wanted) {
                throw new FilterException(AlignTexts.UNLIKE, call.position());
            }
        }
    }
}
