package dev.backlot.project;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface CategoryRepository extends Repository<ProjectCategory, Long> {

    List<ProjectCategory> findAllByOrderByName();

    Optional<ProjectCategory> findById(long id);

    ProjectCategory save(ProjectCategory category);

    void delete(ProjectCategory category);
}
