package dev.backlot.asset;

import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads values that have a form, as they are kept; nothing where they have another. */
final class Formats {

    private static final int MOST_DIGITS = 15;
    private static final int MOST_DECIMALS = 10;
    private static final int LAST_YEAR = 9999;
    private static final Pattern IPV4 = Pattern.compile("(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?!$)|$)){4}");
    private static final Pattern IPV6 = Pattern.compile("(?=.*:)[0-9A-Fa-f:.]{2,45}");

    private Formats() {}

    static Optional<String> whole(Object value) {
        try {
            return value instanceof Number || value instanceof String
                    ? Optional.of(Long.toString(new BigDecimal(value.toString().strip()).longValueExact()))
                    : Optional.empty();
        } catch (ArithmeticException | NumberFormatException none) {
            return Optional.empty();
        }
    }

    static Optional<String> decimal(Object value) {
        if (!(value instanceof Number)) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(value.toString());
            boolean fits = (long) number.precision() - number.scale() <= MOST_DIGITS && number.scale() <= MOST_DECIMALS;
            return fits ? Optional.of(number.toPlainString()) : Optional.empty();
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    static Optional<String> day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            return isYear(day.getYear()) ? Optional.of(day.toString()) : Optional.empty();
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    static Optional<String> moment(String text) {
        try {
            OffsetDateTime moment = OffsetDateTime.parse(text);
            return isYear(moment.getYear()) ? Optional.of(moment.toInstant().toString()) : Optional.empty();
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    static Optional<String> currency(String text) {
        try {
            return Optional.of(Currency.getInstance(text).getCurrencyCode());
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    static Optional<String> ipv4(String text) {
        return IPV4.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }

    /** What has a colon and digits only is never looked up. */
    static Optional<String> ipv6(String text) {
        try {
            return IPV6.matcher(text).matches() && InetAddress.getByName(text) != null
                    ? Optional.of(text)
                    : Optional.empty();
        } catch (UnknownHostException none) {
            return Optional.empty();
        }
    }

    static Optional<String> url(String text) {
        try {
            URI address = new URI(text);
            boolean web = "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
            return web && address.getHost() != null ? Optional.of(text) : Optional.empty();
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }

    private static boolean isYear(int year) {
        return year >= 1 && year <= LAST_YEAR;
    }
}
