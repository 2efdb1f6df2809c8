package dev.backlot.permission;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface SchemeAttributeRepository extends Repository<SchemeAttribute, SchemeAttribute.Id> {

    Optional<SchemeAttribute> findById(SchemeAttribute.Id id);

    SchemeAttribute save(SchemeAttribute attribute);
}
