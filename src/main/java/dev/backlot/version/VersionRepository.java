package dev.backlot.version;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface VersionRepository extends Repository<Version, Long> {

    List<Version> findAllByOrderBySequence();

    List<Version> findByProjectIdOrderBySequence(long projectId);

    Optional<Version> findById(long id);

    Version save(Version version);

    void delete(Version version);

    void deleteByProjectId(long projectId);
}
