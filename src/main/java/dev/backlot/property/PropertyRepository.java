package dev.backlot.property;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PropertyRepository extends Repository<EntityProperty, PropertyId> {

    @Query("""
            select p.id.propertyKey from EntityProperty p
            where p.id.entityType = :owner and p.id.entityId = :ownerId order by p.id.propertyKey
            """)
    List<String> keys(PropertyOwner owner, long ownerId);

    Optional<EntityProperty> findById(PropertyId id);

    List<EntityProperty> findByIdEntityTypeAndIdEntityIdIn(PropertyOwner owner, Collection<Long> ownerIds);

    void deleteByIdEntityTypeAndIdEntityIdIn(PropertyOwner owner, Collection<Long> ownerIds);

    EntityProperty save(EntityProperty property);

    void delete(EntityProperty property);
}
