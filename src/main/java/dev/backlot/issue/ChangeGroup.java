package dev.backlot.issue;

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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one user changed in an issue at one moment. */
@Entity
@Table(name = "change_group")
public class ChangeGroup {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "change_group_seq")
    @SequenceGenerator(name = "change_group_seq", allocationSize = 1)
    private @Nullable Long id;

    private Long issueId;
    private @Nullable Long authorId;
    private Instant created;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "change_item", joinColumns = @JoinColumn(name = "change_group_id"))
    @OrderColumn(name = "position")
    private List<ChangeItem> items = new ArrayList<>();

    /** For JPA. */
    protected ChangeGroup() {}

    ChangeGroup(long issueId, @Nullable Long authorId, Instant created, List<ChangeItem> items) {
        this.issueId = issueId;
        this.authorId = authorId;
        this.created = created;
        this.items.addAll(items);
    }

    /** The number. */
    public long id() {
        return id == null ? 0 : id;
    }

    /** The number of the issue. */
    public long issueId() {
        return issueId;
    }

    /** The number of the user who made the change. */
    public @Nullable Long authorId() {
        return authorId;
    }

    /** When. */
    public Instant created() {
        return created;
    }

    /** What, field by field. */
    public List<ChangeItem> items() {
        return List.copyOf(items);
    }
}
