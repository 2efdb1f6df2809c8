package dev.backlot.watch;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface VoteRepository extends Repository<Vote, Participant> {

    List<Vote> findByIdIssueIdIn(Collection<Long> issueIds);

    Optional<Vote> findById(Participant id);

    Vote save(Vote row);

    void delete(Vote row);
}
