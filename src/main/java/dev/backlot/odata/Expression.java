package dev.backlot.odata;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a filter. Positions say how many characters of the filter come before it. */
public sealed interface Expression {

    /** How many characters come before it. */
    int position();

    /** How two values are compared. */
    enum Operator {
        EQ,
        NE,
        GT,
        GE,
        LT,
        LE
    }

    /** One of them holds. */
    record Or(List<Expression> parts, int position) implements Expression {}

    /** All of them hold. */
    record And(List<Expression> parts, int position) implements Expression {}

    /** It does not hold. */
    record Not(Expression part, int position) implements Expression {}

    /** Two values are compared. */
    record Comparison(Expression left, Operator operator, Expression right, int position) implements Expression {}

    /** A function with what is given to it; its name is in lower case. */
    record Call(String name, List<Expression> arguments, int position) implements Expression {}

    /** A property, or one within the object behind a property. */
    record Path(List<String> names, int position) implements Expression {}

    /** A list has an element for which something holds; without it, any element. */
    record Any(
            Path list, @Nullable String variable, @Nullable Expression condition, int position) implements Expression {}

    /** A text. */
    record Text(String value, int position) implements Expression {}

    /** A number. */
    record Decimal(BigDecimal value, int position) implements Expression {}

    /** A day; the time behind it says nothing. */
    record Day(LocalDate value, int position) implements Expression {}

    /** True or false. */
    record Flag(boolean value, int position) implements Expression {}

    /** No value. */
    record Null(int position) implements Expression {}
}
