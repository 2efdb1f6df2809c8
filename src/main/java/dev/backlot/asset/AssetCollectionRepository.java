package dev.backlot.asset;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AssetCollectionRepository extends Repository<AssetCollection, Long> {

    List<AssetCollection> findAllByOrderById();

    Optional<AssetCollection> findById(long id);

    AssetCollection save(AssetCollection collection);

    void delete(AssetCollection collection);
}
