package dev.backlot.filter;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A query with a name, owned by a user and maybe shared. */
@Entity
@Table(name = "saved_filter")
public class Filter {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "saved_filter_seq")
    @SequenceGenerator(name = "saved_filter_seq", allocationSize = 1)
    private @Nullable Long id;

    private String name;
    private @Nullable String description;
    private Long ownerId;
    private String jql;
    private @Nullable String columnIds;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "saved_filter_share", joinColumns = @JoinColumn(name = "filter_id"))
    @OrderColumn(name = "position")
    private List<Share> shares = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "saved_filter_favourite", joinColumns = @JoinColumn(name = "filter_id"))
    @Column(name = "user_id")
    private Set<Long> favouriteUserIds = new HashSet<>();

    /** For JPA. */
    protected Filter() {}

    Filter(String name, @Nullable String description, long ownerId, String jql, List<Share> shares) {
        this.name = name;
        this.description = description;
        this.ownerId = ownerId;
        this.jql = jql;
        this.shares.addAll(shares);
    }

    /** The number. */
    public long id() {
        return id == null ? 0 : id;
    }

    /** The name. */
    public String name() {
        return name;
    }

    /** What the filter is for. */
    public @Nullable String description() {
        return description;
    }

    /** The number of the user who owns it. */
    public long ownerId() {
        return ownerId;
    }

    /** The query. */
    public String jql() {
        return jql;
    }

    /** With whom it is shared; with nobody where the list is empty. */
    public List<Share> shares() {
        return List.copyOf(shares);
    }

    /** The ids of the fields that a list of its issues shows, null where nobody chose any. */
    public @Nullable List<String> columns() {
        return columnIds == null ? null : List.of(columnIds.split(","));
    }

    /** Whether it is among the favourites of that user. */
    public boolean isFavouriteOf(@Nullable Long userId) {
        return userId != null && favouriteUserIds.contains(userId);
    }

    void rename(String newName) {
        name = newName;
    }

    void describe(@Nullable String newDescription) {
        description = newDescription;
    }

    void query(String newJql) {
        jql = newJql;
    }

    void giveTo(long newOwnerId) {
        ownerId = newOwnerId;
    }

    void columns(@Nullable List<String> ids) {
        columnIds = ids == null ? null : String.join(",", ids);
    }

    void favourite(long userId, boolean favourite) {
        if (favourite) {
            favouriteUserIds.add(userId);
        } else {
            favouriteUserIds.remove(userId);
        }
    }

    void share(List<Share> newShares) {
        shares.clear();
        shares.addAll(newShares);
    }

    /** Ends what is shared with a project or with those who play a role there. */
    void unshare(long projectId) {
        String project = Long.toString(projectId);
        shares.removeIf(share -> switch (share.type()) {
            case PROJECT -> share.holder().equals(project);
            case PROJECT_ROLE -> share.holder().startsWith(project + ":");
            default -> false;
        });
    }
}
