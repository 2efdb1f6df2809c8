package dev.backlot.api.platform.field;

import dev.backlot.field.FieldUse;
import dev.backlot.kernel.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which custom fields the client wants to see, and in which order. What the parameters mean in detail is ours.
 *
 * @param search a part of the name or of the description
 * @param types the keys of types, or what follows the colon in them
 * @param projectIds the numbers of projects whose issues have the field
 * @param screenIds the numbers of screens that the field is on
 * @param lastValueUpdate fields that nobody has changed a value of since then
 * @param sortColumn the name of what to sort by, null for the name of the field
 * @param sortOrder {@code asc} or {@code desc}
 */
record CustomFieldQuery(
        String search,
        List<String> types,
        List<Long> projectIds,
        List<Long> screenIds,
        @Nullable String lastValueUpdate,
        @Nullable String sortColumn,
        @Nullable String sortOrder) {

    private static final Comparator<FieldUse> BY_NAME =
            Comparator.comparing(use -> use.field().name(), String.CASE_INSENSITIVE_ORDER);

    private static final Map<String, Comparator<FieldUse>> COLUMNS = Map.of(
            "name", BY_NAME,
            "type", Comparator.comparing(use -> use.field().typeKey()),
            "projectscount", Comparator.comparingInt(use -> use.projectIds().size()),
            "screenscount", Comparator.comparingInt(use -> use.screenIds().size()),
            "issueswithvalue", Comparator.comparingLong(FieldUse::issues),
            "lastvalueupdate", Comparator.comparing(CustomFieldQuery::lastChange));

    /**
     * Those of the fields that are wanted, sorted.
     *
     * @throws Problem where the order or the moment is none
     */
    List<FieldUse> select(List<FieldUse> all) {
        Instant moment = moment();
        return all.stream()
                .filter(this::isNamed)
                .filter(use -> types.isEmpty() || types.stream().anyMatch(type -> isOf(use, type)))
                .filter(use -> projectIds.isEmpty() || projectIds.stream().anyMatch(use.projectIds()::contains))
                .filter(use -> screenIds.isEmpty() || screenIds.stream().anyMatch(use.screenIds()::contains))
                .filter(use -> moment == null || lastChange(use).isBefore(moment))
                .sorted(order())
                .toList();
    }

    private boolean isNamed(FieldUse use) {
        String wanted = search.strip().toLowerCase(Locale.ROOT);
        return use.field().name().toLowerCase(Locale.ROOT).contains(wanted)
                || use.field().description().toLowerCase(Locale.ROOT).contains(wanted);
    }

    private static boolean isOf(FieldUse use, String type) {
        String key = use.field().typeKey();
        return key.equals(type) || key.substring(key.indexOf(':') + 1).equals(type);
    }

    private Comparator<FieldUse> order() {
        Comparator<FieldUse> order = sortColumn == null ? BY_NAME : COLUMNS.get(sortColumn.toLowerCase(Locale.ROOT));
        boolean descending = "desc".equalsIgnoreCase(sortOrder);
        if (order == null || (sortOrder != null && !descending && !"asc".equalsIgnoreCase(sortOrder))) {
            throw Problem.invalid(CustomFieldTexts.NO_ORDER);
        }
        return descending ? order.reversed() : order;
    }

    private @Nullable Instant moment() {
        if (lastValueUpdate == null) {
            return null;
        }
        try {
            return lastValueUpdate.length() == "yyyy-MM-dd".length()
                    ? LocalDate.parse(lastValueUpdate).atStartOfDay().toInstant(ZoneOffset.UTC)
                    : OffsetDateTime.parse(lastValueUpdate).toInstant();
        } catch (DateTimeParseException refused) {
            throw Problem.invalid(CustomFieldTexts.NO_MOMENT.formatted(lastValueUpdate));
        }
    }

    private static Instant lastChange(FieldUse use) {
        Instant change = use.lastChange();
        return change == null ? Instant.EPOCH : change;
    }
}
