package dev.backlot.scheme;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A scheme that says which values of a field issues may have: issue types or priorities. */
@Entity
public abstract class OptionScheme extends Scheme {

    private @Nullable Long usualId;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "scheme_option", joinColumns = @JoinColumn(name = "scheme_id"))
    @OrderColumn(name = "position")
    @Column(name = "option_id")
    private List<Long> optionIds = new ArrayList<>();

    /** For JPA. */
    protected OptionScheme() {}

    OptionScheme(String name, String description, List<Long> optionIds, @Nullable Long usualId) {
        super(name, description);
        options(optionIds, usualId);
    }

    /** The numbers of the issue types or priorities, in their order. */
    public List<Long> optionIds() {
        return List.copyOf(optionIds);
    }

    /** The number of the one that is chosen where nobody chooses. */
    public @Nullable Long usualId() {
        return usualId;
    }

    final void options(List<Long> ids, @Nullable Long usual) {
        optionIds.clear();
        optionIds.addAll(ids);
        usualId = usual;
    }
}
