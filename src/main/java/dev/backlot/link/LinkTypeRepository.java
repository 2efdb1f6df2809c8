package dev.backlot.link;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface LinkTypeRepository extends Repository<LinkType, Long> {

    List<LinkType> findAllByOrderById();

    Optional<LinkType> findById(long id);

    LinkType save(LinkType type);

    void delete(LinkType type);
}
