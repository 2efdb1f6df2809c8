package dev.backlot.comment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface CommentRepository extends Repository<Comment, Long> {

    Optional<Comment> findById(long id);

    List<Comment> findByIssueIdInOrderById(Collection<Long> issueIds);

    Comment save(Comment comment);

    void delete(Comment comment);
}
