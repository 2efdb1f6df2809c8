package dev.backlot.board;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface BoardRepository extends Repository<Board, Long> {

    List<Board> findAllByOrderById();

    Optional<Board> findById(long id);

    Board save(Board board);

    void delete(Board board);

    boolean existsByFilterId(long filterId);
}
