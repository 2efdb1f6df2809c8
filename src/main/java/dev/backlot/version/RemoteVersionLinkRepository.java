package dev.backlot.version;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface RemoteVersionLinkRepository extends Repository<RemoteVersionLink, Long> {

    List<RemoteVersionLink> findByVersionIdOrderById(long versionId);

    List<RemoteVersionLink> findByGlobalIdOrderById(String globalId);

    Optional<RemoteVersionLink> findByVersionIdAndGlobalId(long versionId, String globalId);

    RemoteVersionLink save(RemoteVersionLink link);

    void delete(RemoteVersionLink link);
}
