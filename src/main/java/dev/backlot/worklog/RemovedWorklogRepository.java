package dev.backlot.worklog;

import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RemovedWorklogRepository extends Repository<RemovedWorklog, Long> {

    @Query("select w from RemovedWorklog w where w.removed > :since and w.removed <= :until order by w.removed, w.id")
    List<RemovedWorklog> between(Instant since, Instant until, Limit limit);

    RemovedWorklog save(RemovedWorklog removed);
}
