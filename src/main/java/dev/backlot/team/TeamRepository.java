package dev.backlot.team;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface TeamRepository extends Repository<Team, Long> {

    List<Team> findAllByOrderById();

    Optional<Team> findById(long id);

    List<Team> findByProgramIdOrderByProgramPosition(long programId);

    Team save(Team team);

    void delete(Team team);
}
