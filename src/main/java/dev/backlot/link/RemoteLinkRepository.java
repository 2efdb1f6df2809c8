package dev.backlot.link;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface RemoteLinkRepository extends Repository<RemoteLink, Long> {

    Optional<RemoteLink> findById(long id);

    List<RemoteLink> findByIssueIdOrderById(long issueId);

    RemoteLink save(RemoteLink link);

    void delete(RemoteLink link);
}
