package dev.backlot.permission;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PermissionGrantRepository extends Repository<PermissionGrant, Long> {

    List<PermissionGrant> findAllByOrderById();

    List<PermissionGrant> findBySchemeIdOrderById(long schemeId);

    List<PermissionGrant> findByHolderTypeAndHolder(HolderType holderType, String holder);

    Optional<PermissionGrant> findByIdAndSchemeId(long id, long schemeId);

    PermissionGrant save(PermissionGrant grant);

    void delete(PermissionGrant grant);

    void deleteAll(Iterable<PermissionGrant> grants);
}
