package dev.backlot.api.platform.field;

import dev.backlot.api.document.FieldCatalog;
import dev.backlot.api.document.FieldDescription;
import dev.backlot.field.ScreenField;
import dev.backlot.field.ScreenTab;
import dev.backlot.field.Screens;
import dev.backlot.kernel.Problem;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The fields that can be put on screens. */
@Component
class ScreenableFields {

    /** Jira can put them in order but on no screen; assumed. */
    private static final Set<String> NEVER = Set.of("comment", "archiveddate", "archivedby");

    private final FieldCatalog catalog;
    private final Screens screens;

    ScreenableFields(FieldCatalog catalog, Screens screens) {
        this.catalog = catalog;
        this.screens = screens;
    }

    /** The fields that are not on that screen, by name. */
    List<ScreenableFieldBean> notOn(long screenId) {
        Set<String> there = screens.tabs(screenId).stream()
                .flatMap(tab -> tab.fields().stream())
                .map(ScreenField::fieldId)
                .collect(Collectors.toSet());
        return catalog.all().stream()
                .filter(field -> isScreenable(field) && !there.contains(field.id()))
                .sorted(Comparator.comparing(FieldDescription::name, String.CASE_INSENSITIVE_ORDER))
                .map(ScreenableFieldBean::of)
                .toList();
    }

    /** The fields on a tab, in their order. */
    List<ScreenableFieldBean> on(ScreenTab tab) {
        return tab.fields().stream().flatMap(use -> bean(use).stream()).toList();
    }

    /** The bean of a field on a tab. */
    ScreenableFieldBean of(ScreenField use) {
        return bean(use).orElseThrow(() -> Problem.invalid(ScreenFieldTexts.NO_FIELD.formatted(use.fieldId())));
    }

    /**
     * The id of a field that can be on screens.
     *
     * @throws Problem where there is none
     */
    String require(String fieldId) {
        return catalog.find(fieldId)
                .filter(ScreenableFields::isScreenable)
                .map(FieldDescription::id)
                .orElseThrow(() -> Problem.invalid(ScreenFieldTexts.NO_FIELD.formatted(fieldId)));
    }

    private Optional<ScreenableFieldBean> bean(ScreenField use) {
        return catalog.find(use.fieldId()).map(field -> ScreenableFieldBean.of(field, use));
    }

    private static boolean isScreenable(FieldDescription field) {
        return field.orderable() && !NEVER.contains(field.id());
    }
}
