package dev.backlot.filter;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ShareScopeRepository extends Repository<ShareScope, Long> {

    Optional<ShareScope> findById(long userId);

    ShareScope save(ShareScope scope);
}
