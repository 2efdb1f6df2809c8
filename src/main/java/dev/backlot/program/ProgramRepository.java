package dev.backlot.program;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ProgramRepository extends Repository<Program, Long> {

    List<Program> findAllByOrderById();

    Optional<Program> findById(long id);

    boolean existsById(long id);

    Program save(Program program);

    void delete(Program program);
}
