package dev.backlot.api.platform.version;

import dev.backlot.api.JsonBody;
import dev.backlot.kernel.Change;
import dev.backlot.kernel.Problem;
import dev.backlot.version.VersionChange;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what requests say of versions. */
final class VersionBodies {

    private static final Pattern LINK = Pattern.compile("(?:.*/version/)?([0-9]{1,18})(?:/move)?/?");
    private static final Pattern DAY = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})(?:T.*)?");

    /** Jira's default look and feel, {@code 6/Jul/2010} or {@code 06/Jul/10}. */
    private static final DateTimeFormatter READABLE = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("d/MMM/[uuuu][uu]")
            .toFormatter(Locale.ENGLISH);

    private VersionBodies() {}

    static VersionChange change(JsonBody body) {
        String unfixed = body.text("moveUnfixedIssuesTo").or(null);
        return new VersionChange(
                body.text("name"),
                body.text("description"),
                body.flag("archived"),
                body.flag("released"),
                date(body, "startDate", "userStartDate"),
                date(body, "releaseDate", "userReleaseDate"),
                unfixed == null ? null : (Long) linked("moveUnfixedIssuesTo", unfixed));
    }

    /** The number of the version that a link leads to, or that is given as such. */
    static long linked(String key, String text) {
        Matcher matcher = LINK.matcher(text.strip());
        if (!matcher.matches()) {
            throw Problem.invalidField(key, VersionApiTexts.NO_VERSION.formatted(key));
        }
        return Long.parseLong(matcher.group(1));
    }

    /** The numbers of the custom fields that a deletion wants other values for. */
    static List<Long> customFields(JsonBody body) {
        return body.objects("customFieldReplacementList").stream()
                .map(each -> Optional.ofNullable(each.number("customFieldId").or(null))
                        .orElseThrow(
                                () -> Problem.invalidField("customFieldReplacementList", VersionApiTexts.NO_FIELD)))
                .toList();
    }

    /** A day comes in one of two forms; both may be there if they mean the same. */
    private static Change<LocalDate> date(JsonBody body, String key, String userKey) {
        Change<LocalDate> plain = body.text(key).map(text -> plain(key, text));
        Change<LocalDate> readable = body.text(userKey).map(text -> readable(userKey, text));
        if (!plain.isSet() || !readable.isSet()) {
            return plain.isSet() ? plain : readable;
        }
        if (!Objects.equals(plain.or(null), readable.or(null))) {
            throw Problem.invalid(VersionApiTexts.TWO_DATES.formatted(key, userKey));
        }
        return plain;
    }

    private static @Nullable LocalDate plain(String key, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        Matcher day = DAY.matcher(text.strip());
        try {
            return LocalDate.parse(day.matches() ? day.group(1) : text);
        } catch (DateTimeException wrong) {
            throw Problem.invalidField(key, VersionApiTexts.DATE.formatted(key));
        }
    }

    private static @Nullable LocalDate readable(String key, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text.strip(), READABLE);
        } catch (DateTimeException other) {
            return plain(key, text);
        }
    }
}
