package dev.backlot.constant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** One of the values that a custom field offers. */
@Entity
@Table(name = "custom_field_option")
public class CustomFieldOption {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "custom_field_option_seq")
    @SequenceGenerator(name = "custom_field_option_seq", allocationSize = 1)
    private @Nullable Long id;

    private Long customFieldId;
    private String optionValue;
    private int sequence;
    private boolean disabled;

    /** For JPA. */
    protected CustomFieldOption() {}

    /** An option that can be chosen. */
    public CustomFieldOption(long customFieldId, String value, int sequence) {
        this.customFieldId = customFieldId;
        this.optionValue = value;
        this.sequence = sequence;
    }

    /** The number. */
    public long id() {
        return id == null ? 0 : id;
    }

    /** The number of the field. */
    public long customFieldId() {
        return customFieldId;
    }

    /** What people read. */
    public String value() {
        return optionValue;
    }

    /** The place among the options of the field. */
    public int sequence() {
        return sequence;
    }

    /** Whether it can no longer be chosen. */
    public boolean disabled() {
        return disabled;
    }
}
