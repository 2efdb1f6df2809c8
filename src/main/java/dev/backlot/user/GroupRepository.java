package dev.backlot.user;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface GroupRepository extends Repository<Group, String> {

    List<Group> findAll();

    Optional<Group> findById(String name);

    Group save(Group group);

    void delete(Group group);
}
