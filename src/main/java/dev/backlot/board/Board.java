package dev.backlot.board;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A board: the issues of a filter, shown in columns. */
@Entity
@Table(name = "board")
public class Board {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "board_seq")
    @SequenceGenerator(name = "board_seq", allocationSize = 1)
    private @Nullable Long id;

    private String name;

    @Enumerated(EnumType.STRING)
    private BoardType type;

    private Long filterId;
    private Long ownerId;
    private @Nullable String subQuery;
    private String constraintType;
    private String estimationType;
    private @Nullable String estimationField;
    private Long rankFieldId;
    private @Nullable Boolean refinedVelocity;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "board_column", joinColumns = @JoinColumn(name = "board_id"))
    @OrderColumn(name = "position")
    private List<BoardColumn> columns = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "board_admin", joinColumns = @JoinColumn(name = "board_id"))
    private Set<BoardAdmin> admins = new HashSet<>();

    /** For JPA. */
    protected Board() {}

    Board(String name, BoardType type, long filterId, long ownerId, BoardSetup setup) {
        this.name = name;
        this.type = type;
        this.filterId = filterId;
        this.ownerId = ownerId;
        this.subQuery = setup.subQuery();
        this.constraintType = "issueCount";
        this.estimationType = setup.estimationField() == null ? "none" : "field";
        this.estimationField = setup.estimationField();
        this.rankFieldId = setup.rankFieldId();
        this.columns.addAll(setup.columns());
    }

    /** The number. */
    public long id() {
        return id == null ? 0 : id;
    }

    /** The name. */
    public String name() {
        return name;
    }

    /** Whether it has sprints or not. */
    public BoardType type() {
        return type;
    }

    /** The number of the filter whose issues it shows. */
    public long filterId() {
        return filterId;
    }

    /** The number of the user who made it. */
    public long ownerId() {
        return ownerId;
    }

    /** A second query that a kanban board narrows its view with; the API's issue lists do not apply it. */
    public @Nullable String subQuery() {
        return subQuery;
    }

    /** What the limits of the columns count: {@code none}, {@code issueCount} or {@code issueCountExclSubs}. */
    public String constraintType() {
        return constraintType;
    }

    /** What the board estimates in: {@code none}, {@code issueCount} or {@code field}. */
    public String estimationType() {
        return estimationType;
    }

    /** The field that holds the estimate, such as {@code customfield_10002}. */
    public @Nullable String estimationField() {
        return estimationField;
    }

    /** The bare number of the custom field that holds the rank. */
    public long rankFieldId() {
        return rankFieldId;
    }

    /** Whether the velocity chart leaves out what was done outside; null as long as nobody set it. */
    public @Nullable Boolean refinedVelocity() {
        return refinedVelocity;
    }

    /** The columns from left to right. */
    public List<BoardColumn> columns() {
        return List.copyOf(columns);
    }

    /** The numbers of the statuses that some column shows. */
    public Set<Long> mappedStatusIds() {
        return columns.stream().flatMap(column -> column.statusIds().stream()).collect(Collectors.toSet());
    }

    /** The numbers of the statuses in the last column that has any: what is there is done. */
    public Set<Long> doneStatusIds() {
        return columns.stream()
                .map(BoardColumn::statusIds)
                .filter(ids -> !ids.isEmpty())
                .reduce((first, second) -> second)
                .map(Set::copyOf)
                .orElse(Set.of());
    }

    Set<BoardAdmin> admins() {
        return admins;
    }

    void rename(String newName) {
        name = newName;
    }

    void refinedVelocity(boolean value) {
        refinedVelocity = value;
    }
}
