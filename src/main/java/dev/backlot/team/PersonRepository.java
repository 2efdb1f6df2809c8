package dev.backlot.team;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PersonRepository extends Repository<Person, Long> {

    List<Person> findAllByOrderById();

    Optional<Person> findById(long id);

    Optional<Person> findByUserId(long userId);

    Person save(Person person);

    void delete(Person person);
}
