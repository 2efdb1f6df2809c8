package dev.backlot.program;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A stretch of several sprints that a program plans at once (a program increment). */
@Entity
@Table(name = "period")
public class Period {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "period_seq")
    @SequenceGenerator(name = "period_seq", allocationSize = 1)
    private @Nullable Long id;

    @Column(name = "period_key")
    private String key;

    private String name;
    private @Nullable Long programId;
    private LocalDate startDate;
    private LocalDate endDate;
    private boolean archived;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "period_team", joinColumns = @JoinColumn(name = "period_id"))
    @OrderColumn(name = "position")
    @Column(name = "team_id")
    private List<Long> teamIds = new ArrayList<>();

    /** For JPA. */
    protected Period() {}

    Period(String key, String name, LocalDate startDate, LocalDate endDate) {
        this.key = key;
        this.name = name;
        this.startDate = startDate;
        this.endDate = endDate;
    }

    /** The number. */
    public long id() {
        return id == null ? 0 : id;
    }

    /** The key, such as {@code 2024Q4}, which no other period has. */
    public String key() {
        return key;
    }

    /** The name. */
    public String name() {
        return name;
    }

    /** The number of the program that plans it. */
    public @Nullable Long programId() {
        return programId;
    }

    /** The first day. */
    public LocalDate startDate() {
        return startDate;
    }

    /** The last day. */
    public LocalDate endDate() {
        return endDate;
    }

    /** Whether it is out of use. */
    public boolean archived() {
        return archived;
    }

    /** The numbers of the teams that take part, in order. */
    public List<Long> teamIds() {
        return List.copyOf(teamIds);
    }

    void name(String newKey, String newName) {
        key = newKey;
        name = newName;
    }

    void edit(PeriodDraft draft) {
        programId = draft.programId().or(programId);
        startDate = Objects.requireNonNullElse(draft.startDate().or(startDate), startDate);
        endDate = Objects.requireNonNullElse(draft.endDate().or(endDate), endDate);
        archived = Boolean.TRUE.equals(draft.archived().or(archived));
        List<Long> wanted = draft.teamIds().or(null);
        if (wanted != null) {
            teamIds.clear();
            teamIds.addAll(wanted);
        }
    }
}
