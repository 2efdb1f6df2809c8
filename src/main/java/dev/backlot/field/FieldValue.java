package dev.backlot.field;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One value of a field that a user defined; one part is set, which one the type of the field says.
 *
 * @param text a text
 * @param number a number
 * @param date a day
 * @param moment a moment
 * @param optionId the number of an option
 * @param userId the number of a user
 */
public record FieldValue(
        @Nullable String text,
        @Nullable Double number,
        @Nullable LocalDate date,
        @Nullable Instant moment,
        @Nullable Long optionId,
        @Nullable Long userId) {

    /** A text. */
    public static FieldValue of(String text) {
        return new FieldValue(text, null, null, null, null, null);
    }

    /** A number. */
    public static FieldValue of(double number) {
        return new FieldValue(null, number, null, null, null, null);
    }

    /** A day. */
    public static FieldValue of(LocalDate date) {
        return new FieldValue(null, null, date, null, null, null);
    }

    /** A moment. */
    public static FieldValue of(Instant moment) {
        return new FieldValue(null, null, null, moment, null, null);
    }

    /** An option of the field. */
    public static FieldValue ofOption(long optionId) {
        return new FieldValue(null, null, null, null, optionId, null);
    }

    /** A user. */
    public static FieldValue ofUser(long userId) {
        return new FieldValue(null, null, null, null, null, userId);
    }
}
