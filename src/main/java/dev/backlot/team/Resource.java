package dev.backlot.team;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** That a person is in a team. */
@Entity
@Table(name = "team_resource")
public class Resource {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "team_resource_seq")
    @SequenceGenerator(name = "team_resource_seq", allocationSize = 1)
    private @Nullable Long id;

    private Long teamId;
    private Long personId;
    private @Nullable Double weeklyHours;

    /** For JPA. */
    protected Resource() {}

    Resource(long teamId, long personId) {
        this.teamId = teamId;
        this.personId = personId;
    }

    /** The number. */
    public long id() {
        return id == null ? 0 : id;
    }

    /** The number of the team. */
    public long teamId() {
        return teamId;
    }

    /** The number of the person. */
    public long personId() {
        return personId;
    }

    /** How many hours in a week the person works for the team; null where nobody said. */
    public @Nullable Double weeklyHours() {
        return weeklyHours;
    }

    void edit(long newTeamId, long newPersonId, @Nullable Double newWeeklyHours) {
        teamId = newTeamId;
        personId = newPersonId;
        weeklyHours = newWeeklyHours;
    }
}
