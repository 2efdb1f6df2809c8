package dev.backlot.filter;

import jakarta.persistence.CollectionTable;
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
import java.util.List;
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

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "saved_filter_share", joinColumns = @JoinColumn(name = "filter_id"))
    @OrderColumn(name = "position")
    private List<Share> shares = new ArrayList<>();

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
}
