package dev.backlot.project;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ComponentRepository extends Repository<Component, Long> {

    List<Component> findAllByOrderByName();

    Optional<Component> findById(long id);

    Component save(Component component);

    void delete(Component component);

    void deleteByProjectId(long projectId);
}
