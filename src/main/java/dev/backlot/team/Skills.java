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

/** Finds, makes and changes skills. Who may do so differs from system to system and is asked there. */
@Service
public class Skills {

    private final SkillRepository repository;
    private final Cached<List<Skill>> all;

    Skills(SkillRepository repository, Revision revision) {
        this.repository = repository;
        this.all = new Cached<>(revision, repository::findAllByOrderById);
    }

    /** Every skill, by number. */
    public List<Skill> list() {
        return all.get();
    }

    /** The skill with this number. */
    public Optional<Skill> byId(long id) {
        return list().stream().filter(skill -> skill.id() == id).findFirst();
    }

    /**
     * The skill with this number.
     *
     * @throws Problem where there is none
     */
    public Skill require(long id) {
        return byId(id).orElseThrow(() -> Problem.notFound(TeamTexts.noSkill(id)));
    }

    /**
     * Makes a skill.
     *
     * @throws Problem where the title is missing or too long
     */
    @Transactional
    public Skill create(@Nullable String title, boolean shareable) {
        return repository.save(new Skill(TeamRules.checkedTitle(title), shareable));
    }

    /**
     * Changes what is said.
     *
     * @throws Problem where there is no such skill, or the title is missing or too long
     */
    @Transactional
    public Skill update(long id, Change<String> title, Change<Boolean> shareable) {
        Skill skill = managed(id);
        skill.edit(
                TeamRules.checkedTitle(title.or(skill.title())), Boolean.TRUE.equals(shareable.or(skill.shareable())));
        return skill;
    }

    /**
     * Deletes a skill.
     *
     * @throws Problem where there is none
     */
    @Transactional
    public void delete(long id) {
        repository.delete(managed(id));
    }

    private Skill managed(long id) {
        return repository.findById(id).orElseThrow(() -> Problem.notFound(TeamTexts.noSkill(id)));
    }
}
