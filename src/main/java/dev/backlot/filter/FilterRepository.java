package dev.backlot.filter;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface FilterRepository extends Repository<Filter, Long> {

    List<Filter> findAllByOrderById();

    Optional<Filter> findById(long id);

    Filter save(Filter filter);

    void delete(Filter filter);
}
