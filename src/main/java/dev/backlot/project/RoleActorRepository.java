package dev.backlot.project;

import java.util.List;
import org.springframework.data.repository.Repository;

interface RoleActorRepository extends Repository<RoleActor, Long> {

    List<RoleActor> findAllByOrderById();

    List<RoleActor> findByRoleIdOrderById(long roleId);

    RoleActor save(RoleActor actor);

    void deleteAll(Iterable<RoleActor> actors);
}
