package dev.backlot.search;

import dev.backlot.jql.Operator;
import dev.backlot.kernel.Condition;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Moments of which only the day is asked for, the day of the caller's zone.
 *
 * @param moments where they are
 */
record DayField(Membership.Rows moments, ZoneId zone) implements Field {

    @Override
    public Kind kind() {
        return Kind.DATE;
    }

    @Override
    public Set<Operator> operators() {
        return Operators.EQUALITY_AND_RELATIONAL;
    }

    @Override
    public Sorting sorting() {
        return Sorting.NONE;
    }

    @Override
    public Compiled compile(Restriction restriction, Compilation compilation) {
        List<LocalDate> days = restriction.literals().stream()
                .filter(literal -> !(literal instanceof Literal.Empty))
                .map(literal -> (LocalDate) DateReader.day(literal, restriction.field(), compilation))
                .filter(Objects::nonNull)
                .toList();
        return Compiled.of(restriction.relational() ? related(restriction.operator(), days) : equal(restriction, days));
    }

    private Condition related(Operator operator, List<LocalDate> days) {
        return Condition.any(days.stream()
                .map(day -> switch (operator) {
                    case LESS_THAN -> moments.compared("<", start(day));
                    case LESS_THAN_EQUALS -> moments.compared("<", start(day.plusDays(1)));
                    case GREATER_THAN -> moments.compared(">=", start(day.plusDays(1)));
                    default -> moments.compared(">=", start(day));
                })
                .toList());
    }

    private Condition equal(Restriction restriction, List<LocalDate> days) {
        Condition on = Condition.any(days.stream()
                .map(day -> Condition.of(
                        moments.value() + " >= ? and " + moments.value() + " < ?", start(day), start(day.plusDays(1))))
                .toList());
        if (restriction.negative()) {
            return days.isEmpty()
                    ? moments.isNotEmpty()
                    : Condition.all(List.of(moments.isNotEmpty(), moments.lacking(on)));
        }
        Condition one = days.isEmpty() ? Condition.NEVER : moments.having(on);
        return restriction.asksForEmpty() ? Condition.any(List.of(one, moments.isEmpty())) : one;
    }

    private OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant().atOffset(ZoneOffset.UTC);
    }
}
