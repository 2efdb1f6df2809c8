package dev.backlot.board;

import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A column of a board: the statuses whose issues it shows and how many issues it should hold. */
@Embeddable
public class BoardColumn {

    private String name;
    private @Nullable Integer minimum;
    private @Nullable Integer maximum;
    private String statusIds;

    /** For JPA. */
    protected BoardColumn() {}

    BoardColumn(String name, List<Long> statusIds) {
        this.name = name;
        this.statusIds = statusIds.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** The heading. */
    public String name() {
        return name;
    }

    /** The fewest issues that the column should hold. */
    public @Nullable Integer minimum() {
        return minimum;
    }

    /** The most issues that the column should hold. */
    public @Nullable Integer maximum() {
        return maximum;
    }

    /** The numbers of the statuses that are mapped to the column. */
    public List<Long> statusIds() {
        return statusIds.isEmpty()
                ? List.of()
                : Arrays.stream(statusIds.split(",")).map(Long::valueOf).toList();
    }
}
