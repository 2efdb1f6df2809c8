package dev.backlot.project;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface RoleRepository extends Repository<ProjectRole, Long> {

    List<ProjectRole> findAllByOrderByName();

    Optional<ProjectRole> findById(long id);

    ProjectRole save(ProjectRole role);

    void delete(ProjectRole role);
}
