package dev.backlot.asset;

import dev.backlot.kernel.Problem;
import dev.backlot.user.User;
import dev.backlot.user.Users;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What values may be, how they are kept, and what is shown of them. Users are kept by number, so that they can be renamed. */
@Component
class AssetValues {

    private static final int LINE = 255;
    private static final int LINES = 30_000;

    private final Users users;
    private final AssetRepository assets;

    AssetValues(Users users, AssetRepository assets) {
        this.users = users;
        this.assets = assets;
    }

    /**
     * A value as it is kept.
     *
     * @throws Problem where it is none of that kind
     */
    String stored(Definition definition, Object value) {
        return read(definition, value)
                .orElseThrow(() -> Problem.invalidField(
                        definition.name(), AssetTexts.wrongValue(definition.name(), expected(definition))));
    }

    /** A kept value as requests see it: a string, a number, or a list of strings. */
    Object shown(Definition definition, String stored) {
        return switch (definition.kind()) {
            case USER -> users.byId(Long.valueOf(stored)).map(User::name).orElse("");
            case WHOLE_NUMBER -> Long.valueOf(stored);
            case DECIMAL -> new BigDecimal(stored);
            case CHOICES, GROUPS -> List.of(stored.split("\n"));
            default -> stored;
        };
    }

    private Optional<String> read(Definition definition, Object value) {
        return switch (definition.kind()) {
            case WHOLE_NUMBER -> Formats.whole(value);
            case DECIMAL -> Formats.decimal(value);
            case PLACE -> value instanceof Number ? Formats.whole(value) : text(value, LINE);
            case CHOICES ->
                all(texts(value).filter(chosen -> definition.options().containsAll(chosen)));
            case GROUPS ->
                all(texts(value)
                        .filter(groups ->
                                groups.stream().allMatch(group -> users.groups().contains(group))));
            case ASSETS -> assets(value);
            case LONG_TEXT -> text(value, LINES);
            default -> text(value, LINE).flatMap(text -> line(definition, text));
        };
    }

    private Optional<String> line(Definition definition, String text) {
        return switch (definition.kind()) {
            case USER -> users.byNameOrKey(text).map(user -> Long.toString(user.id()));
            case DAY -> Formats.day(text);
            case MOMENT -> Formats.moment(text);
            case CURRENCY -> Formats.currency(text);
            case IP -> Formats.ipv4(text);
            case IPV6 -> Formats.ipv6(text);
            case URL -> Formats.url(text);
            case CHOICE -> definition.options().contains(text) ? Optional.of(text) : Optional.empty();
            default -> Optional.of(text);
        };
    }

    private Optional<String> assets(Object value) {
        List<String> keys = new ArrayList<>();
        for (String part : texts(value).orElse(List.of())) {
            Arrays.stream(part.split(",")).map(String::strip).forEach(keys::add);
        }
        boolean there = !keys.isEmpty()
                && keys.stream().allMatch(key -> assets.findByKey(key).isPresent());
        return there ? Optional.of(String.join(",", keys)) : Optional.empty();
    }

    private static Optional<String> all(Optional<List<String>> texts) {
        return texts.filter(all -> !all.isEmpty()).map(all -> String.join("\n", all));
    }

    private static Optional<String> text(Object value, int longest) {
        return value instanceof String text && !text.isBlank() && text.length() <= longest
                ? Optional.of(text)
                : Optional.empty();
    }

    private static Optional<List<String>> texts(Object value) {
        if (value instanceof String text) {
            return Optional.of(List.of(text));
        }
        return value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)
                ? Optional.of(list.stream().map(String::valueOf).toList())
                : Optional.empty();
    }

    private static String expected(Definition definition) {
        return switch (definition.kind()) {
            case TEXT -> "a text of 1 to 255 characters";
            case LONG_TEXT -> "a text of 1 to 30000 characters";
            case USER -> "the name or key of a user";
            case WHOLE_NUMBER -> "a whole number";
            case DECIMAL -> "a number";
            case DAY -> "a date such as 2020-05-22";
            case MOMENT -> "a date with a time and a zone such as 2020-05-22T10:00:00Z";
            case CURRENCY -> "the code of a currency such as USD";
            case GROUPS -> "a list of groups";
            case PLACE -> "the number or the name of a place";
            case CHOICE -> "one of " + definition.options();
            case CHOICES -> "some of " + definition.options();
            case ASSETS -> "keys of assets with commas between them";
            case IP -> "an IPv4 address";
            case IPV6 -> "an IPv6 address";
            case URL -> "a web address";
        };
    }
}
