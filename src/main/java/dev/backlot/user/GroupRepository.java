package dev.backlot.user;

import java.util.List;
import org.springframework.data.repository.Repository;

interface GroupRepository extends Repository<Group, String> {

    List<Group> findAll();
}
