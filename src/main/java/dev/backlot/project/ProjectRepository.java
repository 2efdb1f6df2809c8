package dev.backlot.project;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ProjectRepository extends Repository<Project, Long> {

    List<Project> findAllByOrderByName();

    Optional<Project> findById(long id);

    List<Project> findByCategory(ProjectCategory category);

    Project save(Project project);

    void delete(Project project);
}
