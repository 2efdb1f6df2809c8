package dev.backlot.scheme;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which priorities the issues of projects may have. */
@Entity
@DiscriminatorValue("PRIORITY")
public class PriorityScheme extends OptionScheme {

    /** For JPA. */
    protected PriorityScheme() {}

    PriorityScheme(String name, String description, List<Long> optionIds, @Nullable Long usualId) {
        super(name, description, optionIds, usualId);
    }
}
