package dev.backlot.api.control;

import dev.backlot.api.Durations;
import dev.backlot.api.JsonBody;
import dev.backlot.kernel.Problem;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads moments and lengths of time, in the forms of ISO 8601 and, for lengths, as short as {@code 30s} and {@code 2h}. */
final class Times {

    private Times() {}

    /**
     * A moment; null where none is given.
     *
     * @throws Problem where it is none
     */
    static @Nullable Instant moment(JsonBody body, String key) {
        String text = body.text(key).or(null);
        if (text == null) {
            return null;
        }
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException none) {
            throw Problem.invalidField(key, ControlTexts.noMoment(text));
        }
    }

    /**
     * A length of time.
     *
     * @throws Problem where none is given, or it is none
     */
    static TemporalAmount amount(JsonBody body, String key) {
        String text = Objects.requireNonNullElse(body.text(key).or(null), "");
        try {
            TemporalAmount brief = Durations.find(text).orElse(null);
            return brief == null ? iso(text) : brief;
        } catch (DateTimeException | ArithmeticException none) {
            throw Problem.invalidField(key, ControlTexts.noLength(text));
        }
    }

    /** Months have no length of their own, so they are a period; everything else is a duration. */
    private static TemporalAmount iso(String text) {
        return text.contains("T") || !text.matches("-?P.*[YMW].*") ? Duration.parse(text) : Period.parse(text);
    }
}
