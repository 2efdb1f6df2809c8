package dev.backlot.constant;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads whole tables of constants; they are small. */
@Component
class ConstantTables {

    private final EntityManager entities;

    ConstantTables(EntityManager entities) {
        this.entities = entities;
    }

    <T> List<T> all(Class<T> type) {
        return entities.createQuery("from " + type.getSimpleName() + " order by id", type)
                .getResultList();
    }
}
