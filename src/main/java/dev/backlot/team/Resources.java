package dev.backlot.team;

import dev.backlot.kernel.Change;
import dev.backlot.kernel.Problem;
import dev.backlot.world.Cached;
import dev.backlot.world.Revision;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds, makes and changes who is in which team. Who may do so differs from system to system and is asked there. */
@Service
public class Resources {

    private static final double HOURS_OF_A_WEEK = 168;

    private final ResourceRepository repository;
    private final Teams teams;
    private final Persons persons;
    private final Cached<List<Resource>> all;

    Resources(ResourceRepository repository, Teams teams, Persons persons, Revision revision) {
        this.repository = repository;
        this.teams = teams;
        this.persons = persons;
        this.all = new Cached<>(revision, repository::findAllByOrderById);
    }

    /** Every resource, by number. */
    public List<Resource> list() {
        return all.get();
    }

    /** Who is in a team, by number. */
    public List<Resource> ofTeam(long teamId) {
        return list().stream().filter(resource -> resource.teamId() == teamId).toList();
    }

    /** The resource with this number. */
    public Optional<Resource> byId(long id) {
        return list().stream().filter(resource -> resource.id() == id).findFirst();
    }

    /**
     * The resource with this number.
     *
     * @throws Problem where there is none
     */
    public Resource require(long id) {
        return byId(id).orElseThrow(() -> Problem.notFound(TeamTexts.noResource(id)));
    }

    /**
     * Puts a person into a team.
     *
     * @throws Problem where team or person is missing or none, the person is in the team already, or the hours cannot be
     */
    @Transactional
    public Resource create(@Nullable Long teamId, @Nullable PersonRef person, @Nullable Double weeklyHours) {
        Resource resource = new Resource(0, 0);
        apply(resource, teamId, person == null ? null : persons.named(person), weeklyHours);
        return repository.save(resource);
    }

    /**
     * Changes what is said.
     *
     * @throws Problem as for a new resource, and where there is no such resource
     */
    @Transactional
    public Resource update(long id, Change<Long> teamId, Change<PersonRef> person, Change<Double> weeklyHours) {
        Resource resource = managed(id);
        PersonRef named = person.or(null);
        apply(
                resource,
                teamId.or(resource.teamId()),
                named == null ? Long.valueOf(resource.personId()) : persons.named(named),
                weeklyHours.or(resource.weeklyHours()));
        return resource;
    }

    /**
     * Takes a person out of a team.
     *
     * @throws Problem where there is no such resource
     */
    @Transactional
    public void delete(long id) {
        repository.delete(managed(id));
    }

    private Resource managed(long id) {
        return repository.findById(id).orElseThrow(() -> Problem.notFound(TeamTexts.noResource(id)));
    }

    private void apply(
            Resource resource, @Nullable Long teamId, @Nullable Long personId, @Nullable Double weeklyHours) {
        if (teamId == null || personId == null) {
            throw Problem.invalid(TeamTexts.RESOURCE_EMPTY);
        }
        if (teams.byId(teamId).isEmpty()) {
            throw Problem.invalidField("teamId", TeamTexts.noTeam(teamId));
        }
        if (weeklyHours != null && !(weeklyHours >= 0 && weeklyHours <= HOURS_OF_A_WEEK)) {
            throw Problem.invalidField("weeklyHours", TeamTexts.HOURS);
        }
        Optional<Resource> other = repository.findByTeamIdAndPersonId(teamId, personId);
        if (other.isPresent() && other.get().id() != resource.id()) {
            throw Problem.invalidField("person", TeamTexts.RESOURCE_TAKEN);
        }
        resource.edit(teamId, personId, weeklyHours);
    }
}
