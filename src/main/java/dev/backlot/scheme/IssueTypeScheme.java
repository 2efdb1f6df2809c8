package dev.backlot.scheme;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which types the issues of projects may have. */
@Entity
@DiscriminatorValue("ISSUE_TYPE")
public class IssueTypeScheme extends OptionScheme {

    /** For JPA. */
    protected IssueTypeScheme() {}

    IssueTypeScheme(String name, String description, List<Long> optionIds, @Nullable Long usualId) {
        super(name, description, optionIds, usualId);
    }
}
