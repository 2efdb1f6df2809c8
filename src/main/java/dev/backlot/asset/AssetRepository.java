package dev.backlot.asset;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AssetRepository extends Repository<Asset, Long> {

    List<Asset> findAllByOrderById();

    Optional<Asset> findByKey(String key);

    boolean existsByCollectionId(long collectionId);

    @NativeQuery("select count(*) from asset_value where field = ?1")
    long countValues(String field);

    @Modifying
    @Query(value = "delete from asset_value where field = ?1", nativeQuery = true)
    void deleteValues(String field);

    Asset save(Asset asset);

    void delete(Asset asset);
}
