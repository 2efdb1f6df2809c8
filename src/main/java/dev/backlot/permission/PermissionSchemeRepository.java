package dev.backlot.permission;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PermissionSchemeRepository extends Repository<PermissionScheme, Long> {

    List<PermissionScheme> findAllByOrderByName();

    Optional<PermissionScheme> findById(long id);

    PermissionScheme save(PermissionScheme scheme);

    void delete(PermissionScheme scheme);
}
