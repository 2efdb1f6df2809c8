package dev.backlot.watch;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface WatcherRepository extends Repository<Watcher, Participant> {

    List<Watcher> findByIdIssueIdIn(Collection<Long> issueIds);

    Optional<Watcher> findById(Participant id);

    Watcher save(Watcher row);

    void delete(Watcher row);
}
