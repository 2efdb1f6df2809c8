package dev.backlot.program;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PeriodSprintRepository extends Repository<PeriodSprint, Long> {

    List<PeriodSprint> findAllByOrderByPositionAscIdAsc();

    List<PeriodSprint> findByPeriodIdOrderByPosition(long periodId);

    Optional<PeriodSprint> findById(long id);

    PeriodSprint save(PeriodSprint sprint);

    void delete(PeriodSprint sprint);
}
