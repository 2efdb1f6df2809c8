package dev.backlot.field;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One value of one issue in one field. */
@Entity
@Table(name = "custom_field_value")
@IdClass(CustomFieldValue.Key.class)
class CustomFieldValue {

    /** Which value it is. */
    record Key(Long issueId, Long customFieldId, Integer position) implements Serializable {}

    @Id
    private Long issueId;

    @Id
    private Long customFieldId;

    @Id
    private Integer position;

    private @Nullable String textValue;
    private @Nullable Double numberValue;
    private @Nullable LocalDate dateValue;
    private @Nullable Instant momentValue;
    private @Nullable Long optionId;
    private @Nullable Long userId;

    protected CustomFieldValue() {}

    CustomFieldValue(long issueId, long customFieldId, int position, FieldValue value) {
        this.issueId = issueId;
        this.customFieldId = customFieldId;
        this.position = position;
        set(value);
    }

    final void set(FieldValue value) {
        textValue = value.text();
        numberValue = value.number();
        dateValue = value.date();
        momentValue = value.moment();
        optionId = value.optionId();
        userId = value.userId();
    }

    FieldValue value() {
        return new FieldValue(textValue, numberValue, dateValue, momentValue, optionId, userId);
    }
}
