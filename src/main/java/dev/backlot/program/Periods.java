package dev.backlot.program;

import dev.backlot.kernel.Problem;
import dev.backlot.team.Keys;
import dev.backlot.team.Teams;
import dev.backlot.world.Cached;
import dev.backlot.world.Revision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds, makes and changes periods. Who may do so differs from system to system and is asked there. */
@Service
public class Periods {

    private final PeriodRepository repository;
    private final PeriodSprints sprints;
    private final Programs programs;
    private final Teams teams;
    private final Cached<List<Period>> all;

    Periods(PeriodRepository repository, PeriodSprints sprints, Programs programs, Teams teams, Revision revision) {
        this.repository = repository;
        this.sprints = sprints;
        this.programs = programs;
        this.teams = teams;
        this.all = new Cached<>(revision, repository::findAllByOrderById);
    }

    /** Every period, by number. */
    public List<Period> list() {
        return all.get();
    }

    /** The period with this number. */
    public Optional<Period> byId(long id) {
        return list().stream().filter(period -> period.id() == id).findFirst();
    }

    /**
     * The period with this number.
     *
     * @throws Problem where there is none
     */
    public Period require(long id) {
        return byId(id).orElseThrow(() -> Problem.notFound(ProgramTexts.noPeriod(id)));
    }

    /**
     * Makes a period with its sprints.
     *
     * @throws Problem where name or dates are missing or cannot be, the key is taken, program or a team is none, or a
     *     sprint is not within the period
     */
    @Transactional
    public Period create(PeriodDraft draft) {
        String name = ProgramRules.checkedName(draft.name().or(null));
        LocalDate start =
                ProgramRules.requiredDay("startDate", draft.startDate().or(null));
        LocalDate end = ProgramRules.requiredDay("endDate", draft.endDate().or(null));
        Period period = new Period(Keys.of(name, "PERIOD", this::isTaken), name, start, end);
        describe(period, draft);
        Period saved = repository.save(period);
        all.refresh();
        replaceSprints(saved, draft);
        return saved;
    }

    /**
     * Changes what is said. Sprints are looked at only where they are said.
     *
     * @throws Problem as for a new period, and where there is no such period
     */
    @Transactional
    public Period update(long id, PeriodDraft draft) {
        Period period = managed(id);
        describe(period, draft);
        replaceSprints(period, draft);
        return period;
    }

    /**
     * Deletes a period with its sprints; those of Jira stay.
     *
     * @throws Problem where there is no such period
     */
    @Transactional
    public void delete(long id) {
        Period period = managed(id);
        sprints.deleteAll(id);
        repository.delete(period);
    }

    private Period managed(long id) {
        return repository.findById(id).orElseThrow(() -> Problem.notFound(ProgramTexts.noPeriod(id)));
    }

    private void describe(Period period, PeriodDraft draft) {
        String key = ProgramRules.checkedKey(draft.key().or(period.key()));
        if (!key.equals(period.key()) && isTaken(key)) {
            throw Problem.invalidField("key", ProgramTexts.keyTaken(key));
        }
        ProgramRules.checkOrder(
                ProgramRules.requiredDay("startDate", draft.startDate().or(period.startDate())),
                ProgramRules.requiredDay("endDate", draft.endDate().or(period.endDate())));
        Long programId = draft.programId().or(null);
        if (programId != null && programs.byId(programId).isEmpty()) {
            throw Problem.invalidField("programId", ProgramTexts.noProgram(programId));
        }
        List<Long> teamIds = draft.teamIds().or(null);
        if (teamIds != null) {
            teamIds.forEach(this::requireTeam);
        }
        period.name(key, ProgramRules.checkedName(draft.name().or(period.name())));
        period.edit(draft);
    }

    private void requireTeam(long id) {
        if (teams.byId(id).isEmpty()) {
            throw Problem.invalidField("teamIds", ProgramTexts.noTeam(id));
        }
    }

    private void replaceSprints(Period period, PeriodDraft draft) {
        List<PeriodDraft.Sprint> wanted = draft.sprints().or(null);
        if (wanted != null) {
            sprints.replace(period, wanted);
        }
    }

    private boolean isTaken(String key) {
        return list().stream().anyMatch(period -> period.key().equals(key));
    }
}
