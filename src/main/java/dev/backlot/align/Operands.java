package dev.backlot.align;

import dev.backlot.odata.Expression.Operator;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Compares values: numbers as numbers, texts without regard to letter case (ours), no value before any other. */
final class Operands {

    private Operands() {}

    /** The order of two values of one kind. */
    static int order(@Nullable Object one, @Nullable Object other) {
        if (one == null || other == null) {
            return Boolean.compare(one != null, other != null);
        }
        BigDecimal number = number(one);
        BigDecimal second = number(other);
        if (number != null && second != null) {
            return number.compareTo(second);
        }
        return text(one).compareTo(text(other));
    }

    /** Whether two values stand to each other so. What has no value is equal to nothing else, and not more or less. */
    static boolean holds(@Nullable Object one, Operator operator, @Nullable Object other) {
        if (one == null || other == null) {
            return switch (operator) {
                case EQ -> one == other;
                case NE -> one != other;
                case GT, GE, LT, LE -> false;
            };
        }
        int order = order(one, other);
        return switch (operator) {
            case EQ -> order == 0;
            case NE -> order != 0;
            case GT -> order > 0;
            case GE -> order >= 0;
            case LT -> order < 0;
            case LE -> order <= 0;
        };
    }

    static @Nullable BigDecimal number(@Nullable Object value) {
        if (value instanceof BigDecimal decimal) {
            return decimal;
        }
        return value instanceof Long whole ? BigDecimal.valueOf(whole) : null;
    }

    static String text(Object value) {
        return value.toString().toLowerCase(Locale.ROOT);
    }
}
