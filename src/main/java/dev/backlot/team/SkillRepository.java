package dev.backlot.team;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface SkillRepository extends Repository<Skill, Long> {

    List<Skill> findAllByOrderById();

    Optional<Skill> findById(long id);

    Skill save(Skill skill);

    void delete(Skill skill);
}
