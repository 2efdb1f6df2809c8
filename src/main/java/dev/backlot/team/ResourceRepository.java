package dev.backlot.team;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ResourceRepository extends Repository<Resource, Long> {

    List<Resource> findAllByOrderById();

    Optional<Resource> findById(long id);

    Optional<Resource> findByTeamIdAndPersonId(long teamId, long personId);

    boolean existsByPersonId(long personId);

    void deleteByTeamId(long teamId);

    Resource save(Resource resource);

    void delete(Resource resource);
}
