package dev.backlot.version;

import java.util.List;
import org.springframework.data.repository.Repository;

interface VersionRepository extends Repository<Version, Long> {

    List<Version> findAllByOrderBySequence();
}
