package dev.backlot.search;

import dev.backlot.search.Field.Kind;
import dev.backlot.search.JqlFunction.Call;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Functions that give moments, in the caller's zone. Weeks begin on Sunday, as in a Jira with the default locale.
 */
@Component
class DateFunctions implements Functions.FunctionSource {

    /**
     * A stretch of time that has a first and a last moment.
     *
     * @param first the first day of the stretch that a day lies in
     * @param next the first day of the one after it
     */
    private record Span(String name, char unit, UnaryOperator<LocalDate> first, UnaryOperator<LocalDate> next) {}

    private static final List<Span> SPANS = List.of(
            new Span("Day", 'd', day -> day, day -> day.plusDays(1)),
            new Span("Week", 'w', DateFunctions::sunday, day -> sunday(day).plusWeeks(1)),
            new Span(
                    "Month",
                    'M',
                    DateFunctions::firstOfMonth,
                    day -> firstOfMonth(day).plusMonths(1)),
            new Span(
                    "Year",
                    'y',
                    DateFunctions::firstOfYear,
                    day -> firstOfYear(day).plusYears(1)));

    @Override
    public List<JqlFunction> functions() {
        List<JqlFunction> functions = new ArrayList<>();
        functions.add(JqlFunction.of("now", Kind.DATE, false, DateFunctions::now));
        for (Span span : SPANS) {
            functions.add(edge("startOf" + span.name, span.unit, now -> startOf(span.first, now)));
            functions.add(edge(
                    "endOf" + span.name,
                    span.unit,
                    now -> startOf(span.next, now).minus(Duration.ofMillis(1))));
        }
        return functions;
    }

    private static List<Literal> now(Call call) {
        return List.of(new Literal.Moment(call.compilation().now()));
    }

    private static ZonedDateTime startOf(UnaryOperator<LocalDate> day, ZonedDateTime now) {
        return day.apply(now.toLocalDate()).atStartOfDay(now.getZone());
    }

    private static JqlFunction edge(String name, char unit, UnaryOperator<ZonedDateTime> edge) {
        return new JqlFunction(name, Kind.DATE, false, 0, 1, call -> {
            ZonedDateTime now =
                    call.compilation().now().atZone(call.compilation().viewer().timeZone());
            return call.arguments().isEmpty()
                    ? List.of(new Literal.Moment(edge.apply(now).toInstant()))
                    : incremented(call, unit, now, edge);
        });
    }

    /**
     * The function's own unit is added before the edge is taken, so that {@code endOfMonth(1)} is the end of the next
     * month however long it is; other units count from the edge.
     */
    private static @Nullable List<Literal> incremented(
            Call call, char unit, ZonedDateTime now, UnaryOperator<ZonedDateTime> edge) {
        String increment = call.arguments().get(0);
        Optional<ZonedDateTime> moment = Periods.unitOf(increment, unit) == unit
                ? Periods.add(now, increment, unit).map(edge)
                : Periods.add(edge.apply(now), increment, unit);
        if (moment.isEmpty()) {
            call.compilation().error(Texts.increment(call.function()));
            return null;
        }
        return List.of(new Literal.Moment(moment.get().toInstant()));
    }

    private static LocalDate sunday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
    }

    private static LocalDate firstOfMonth(LocalDate day) {
        return day.withDayOfMonth(1);
    }

    private static LocalDate firstOfYear(LocalDate day) {
        return day.withDayOfYear(1);
    }
}
