package dev.backlot.asset;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AssetAttributeRepository extends Repository<AssetAttribute, Long> {

    List<AssetAttribute> findAllByOrderById();

    Optional<AssetAttribute> findById(long id);

    void deleteByCollectionId(long collectionId);

    AssetAttribute save(AssetAttribute attribute);

    void delete(AssetAttribute attribute);
}
