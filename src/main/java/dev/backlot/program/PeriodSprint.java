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
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A sprint of a period: all teams of the period have theirs in this time. */
@Entity
@Table(name = "period_sprint")
public class PeriodSprint {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "period_sprint_seq")
    @SequenceGenerator(name = "period_sprint_seq", allocationSize = 1)
    private @Nullable Long id;

    private Long periodId;
    private int position;
    private String name;
    private LocalDate startDate;
    private LocalDate endDate;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "period_team_sprint", joinColumns = @JoinColumn(name = "period_sprint_id"))
    @MapKeyColumn(name = "team_id")
    @Column(name = "sprint_id")
    private Map<Long, Long> teamSprints = new HashMap<>();

    /** For JPA. */
    protected PeriodSprint() {}

    PeriodSprint(long periodId, String name, LocalDate startDate, LocalDate endDate) {
        this.periodId = periodId;
        this.name = name;
        this.startDate = startDate;
        this.endDate = endDate;
    }

    /** The number. */
    public long id() {
        return id == null ? 0 : id;
    }

    /** The number of the period. */
    public long periodId() {
        return periodId;
    }

    /** Its place in the period, from 0 on. */
    public int position() {
        return position;
    }

    /** The name. */
    public String name() {
        return name;
    }

    /** The first day. */
    public LocalDate startDate() {
        return startDate;
    }

    /** The last day. */
    public LocalDate endDate() {
        return endDate;
    }

    /** The numbers of the sprints of Jira, by the numbers of the teams for which somebody said one. */
    Map<Long, Long> teamSprints() {
        return teamSprints;
    }

    /** Whether a day lies within it. */
    boolean covers(LocalDate day) {
        return !day.isBefore(startDate) && !day.isAfter(endDate);
    }

    void edit(int newPosition, String newName, LocalDate newStart, LocalDate newEnd) {
        position = newPosition;
        name = newName;
        startDate = newStart;
        endDate = newEnd;
    }
}
