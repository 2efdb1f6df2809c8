package dev.backlot.program;

import dev.backlot.kernel.Problem;
import dev.backlot.team.Keys;
import dev.backlot.team.Team;
import dev.backlot.team.Teams;
import dev.backlot.world.Cached;
import dev.backlot.world.Revision;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds, makes and changes programs. Who may do so differs from system to system and is asked there. */
@Service
public class Programs {

    private final ProgramRepository repository;
    private final PeriodRepository periods;
    private final Teams teams;
    private final Cached<List<Program>> all;

    Programs(ProgramRepository repository, PeriodRepository periods, Teams teams, Revision revision) {
        this.repository = repository;
        this.periods = periods;
        this.teams = teams;
        this.all = new Cached<>(revision, repository::findAllByOrderById);
    }

    /** Every program, by number. */
    public List<Program> list() {
        return all.get();
    }

    /** The program with this number. */
    public Optional<Program> byId(long id) {
        return list().stream().filter(program -> program.id() == id).findFirst();
    }

    /**
     * The program with this number.
     *
     * @throws Problem where there is none
     */
    public Program require(long id) {
        return byId(id).orElseThrow(() -> Problem.notFound(ProgramTexts.noProgram(id)));
    }

    /** The numbers of a program's teams, in order. */
    public List<Long> teamIds(long id) {
        return teams.ofProgram(id).stream().map(Team::id).toList();
    }

    /**
     * Makes a program.
     *
     * @throws Problem where the name is missing or too long, the key is taken, or a team is none
     */
    @Transactional
    public Program create(ProgramDraft draft) {
        String name = ProgramRules.checkedName(draft.name().or(null));
        Program program = new Program(Keys.of(name, "PROGRAM", this::isTaken), name);
        describe(program, draft);
        Program saved = repository.save(program);
        all.refresh();
        assign(saved, draft);
        return saved;
    }

    /**
     * Changes what is said.
     *
     * @throws Problem as for a new program, and where there is no such program
     */
    @Transactional
    public Program update(long id, ProgramDraft draft) {
        Program program = managed(id);
        describe(program, draft);
        assign(program, draft);
        return program;
    }

    /**
     * Deletes a program; its teams stay, in no program.
     *
     * @throws Problem where there is no such program, or it has periods
     */
    @Transactional
    public void delete(long id) {
        Program program = managed(id);
        if (periods.existsByProgramId(id)) {
            throw Problem.invalid(ProgramTexts.PROGRAM_USED);
        }
        teams.assign(id, List.of());
        repository.delete(program);
    }

    private Program managed(long id) {
        return repository.findById(id).orElseThrow(() -> Problem.notFound(ProgramTexts.noProgram(id)));
    }

    private void describe(Program program, ProgramDraft draft) {
        String key = ProgramRules.checkedKey(draft.key().or(program.key()));
        if (!key.equals(program.key()) && isTaken(key)) {
            throw Problem.invalidField("key", ProgramTexts.keyTaken(key));
        }
        program.name(key, ProgramRules.checkedName(draft.name().or(program.name())));
        program.edit(draft);
    }

    private void assign(Program program, ProgramDraft draft) {
        List<Long> teamIds = draft.teamIds().or(null);
        if (teamIds != null) {
            teams.assign(program.id(), teamIds);
        }
    }

    private boolean isTaken(String key) {
        return list().stream().anyMatch(program -> program.key().equals(key));
    }
}
