package dev.backlot.field;

import jakarta.persistence.Embeddable;

/** A field on a tab of a screen. */
@Embeddable
public class ScreenField {

    private String fieldId;
    private boolean showWhenEmpty;

    /** For JPA. */
    protected ScreenField() {}

    ScreenField(String fieldId, boolean showWhenEmpty) {
        this.fieldId = fieldId;
        this.showWhenEmpty = showWhenEmpty;
    }

    /** The field's id, such as {@code summary}. */
    public String fieldId() {
        return fieldId;
    }

    /** Whether an issue shows the field even where it has no value. */
    public boolean showWhenEmpty() {
        return showWhenEmpty;
    }
}
