package dev.backlot.sprint;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SprintRepository extends Repository<Sprint, Long> {

    List<Sprint> findAllByOrderBySequenceAscIdAsc();

    Optional<Sprint> findById(long id);

    List<Sprint> findByIncompleteIssuesDestinationId(long id);

    @Query("select coalesce(max(s.sequence), 0) from Sprint s")
    long lastSequence();

    List<Sprint> findBySyncedTrue();

    List<Sprint> findByAutoStartStopTrue();

    Sprint save(Sprint sprint);

    void delete(Sprint sprint);
}
