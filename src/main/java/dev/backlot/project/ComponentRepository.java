package dev.backlot.project;

import java.util.List;
import org.springframework.data.repository.Repository;

interface ComponentRepository extends Repository<Component, Long> {

    List<Component> findAllByOrderByName();
}
