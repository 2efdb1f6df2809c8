package dev.backlot.dashboard;

import dev.backlot.user.Viewer;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A page of gadgets. One without an owner is the system's own. */
@Entity
@Table(name = "dashboard")
public class Dashboard {

    @Id
    private Long id;

    private String name;
    private @Nullable Long ownerId;
    private boolean shared;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "dashboard_item", joinColumns = @JoinColumn(name = "dashboard_id"))
    @Column(name = "id")
    private Set<Long> itemIds = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "dashboard_favourite", joinColumns = @JoinColumn(name = "dashboard_id"))
    @Column(name = "user_id")
    private Set<Long> favouriteUserIds = new HashSet<>();

    /** For JPA. */
    protected Dashboard() {}

    /** The number. */
    public long id() {
        return id;
    }

    /** The name. */
    public String name() {
        return name;
    }

    boolean isOwnedBy(Viewer viewer) {
        return viewer.is(ownerId);
    }

    boolean isFavouriteOf(Viewer viewer) {
        return viewer.userId() != null && favouriteUserIds.contains(viewer.userId());
    }

    /** The system's dashboard is everybody's, a shared one that of all who are logged in. */
    boolean isVisibleTo(Viewer viewer) {
        return ownerId == null || isOwnedBy(viewer) || (shared && !viewer.isAnonymous());
    }

    boolean hasItem(long itemId) {
        return itemIds.contains(itemId);
    }
}
