package dev.backlot.scheme;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The security levels that issues of projects may have. */
@Entity
@DiscriminatorValue("SECURITY")
public class SecurityScheme extends Scheme {

    private @Nullable Long usualId;

    @OneToMany(fetch = FetchType.EAGER)
    @JoinColumn(name = "scheme_id")
    @OrderBy("name")
    private List<SecurityLevel> levels = new ArrayList<>();

    /** For JPA. */
    protected SecurityScheme() {}

    /** The number of the level that new issues have; none where everybody may see them. */
    public @Nullable Long usualId() {
        return usualId;
    }

    /** The levels, by name. */
    public List<SecurityLevel> levels() {
        return List.copyOf(levels);
    }
}
