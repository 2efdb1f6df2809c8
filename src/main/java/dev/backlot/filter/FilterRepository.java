package dev.backlot.filter;

import java.util.List;
import org.springframework.data.repository.Repository;

interface FilterRepository extends Repository<Filter, Long> {

    List<Filter> findAllByOrderById();

    Filter save(Filter filter);
}
