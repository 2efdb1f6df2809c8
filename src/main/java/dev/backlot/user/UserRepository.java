package dev.backlot.user;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface UserRepository extends Repository<User, Long> {

    List<User> findAll();

    Optional<User> findById(long id);

    User save(User user);

    void delete(User user);
}
