package dev.backlot.program;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PeriodRepository extends Repository<Period, Long> {

    List<Period> findAllByOrderById();

    Optional<Period> findById(long id);

    boolean existsByProgramId(long programId);

    @Query("select count(p) from Period p where ?1 member of p.teamIds")
    long countWithTeam(Long teamId);

    Period save(Period period);

    void delete(Period period);
}
