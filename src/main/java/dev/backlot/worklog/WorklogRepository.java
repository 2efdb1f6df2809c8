package dev.backlot.worklog;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WorklogRepository extends Repository<Worklog, Long> {

    Optional<Worklog> findById(long id);

    List<Worklog> findByIdInOrderById(Collection<Long> ids);

    List<Worklog> findByIssueIdInOrderById(Collection<Long> issueIds);

    @Query("select w from Worklog w where w.updated > :since and w.updated <= :until order by w.updated, w.id")
    List<Worklog> between(Instant since, Instant until, Limit limit);

    Worklog save(Worklog worklog);

    void delete(Worklog worklog);
}
