package dev.backlot.api.control.transfer;

import dev.backlot.snapshot.ColumnKind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The values of a file as those of columns. */
final class FileValues {

    private FileValues() {}

    /** The value at the parser's place; null where it is none of that kind. */
    static @Nullable Object read(JsonParser parser, ColumnKind kind) {
        JsonToken token = parser.currentToken();
        return switch (kind) {
            case NUMBER ->
                token == JsonToken.VALUE_NUMBER_INT && parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER
                        ? (Object) parser.getLongValue()
                        : null;
            case FRACTION ->
                token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT
                        ? (Object) parser.getDoubleValue()
                        : null;
            case FLAG ->
                token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE
                        ? (Object) parser.getBooleanValue()
                        : null;
            case TEXT -> token == JsonToken.VALUE_STRING ? text(parser.getString()) : null;
            case MOMENT, DAY, BYTES -> token == JsonToken.VALUE_STRING ? parsed(parser.getString(), kind) : null;
        };
    }

    /** Something of a kind, for a value that is wrong, so that it is not missing, too. */
    static Object standIn(ColumnKind kind) {
        return switch (kind) {
            case NUMBER -> 0L;
            case FRACTION -> 0.0;
            case FLAG -> false;
            case TEXT -> "";
            case MOMENT -> OffsetDateTime.of(1970, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
            case DAY -> LocalDate.EPOCH;
            case BYTES -> new byte[0];
        };
    }

    /** No database column can hold a NUL. */
    private static @Nullable String text(String text) {
        return text.indexOf('\0') < 0 ? text : null;
    }

    private static @Nullable Object parsed(String text, ColumnKind kind) {
        try {
            return switch (kind) {
                case MOMENT -> OffsetDateTime.parse(text).withOffsetSameInstant(ZoneOffset.UTC);
                case DAY -> LocalDate.parse(text);
                default -> Base64.getDecoder().decode(text);
            };
        } catch (DateTimeException | IllegalArgumentException none) {
            return null;
        }
    }
}
