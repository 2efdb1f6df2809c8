package dev.backlot.issue;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface ChangeRepository extends Repository<ChangeGroup, Long> {

    /** With their items in the same statement, however many there are. */
    @EntityGraph(attributePaths = "items")
    List<ChangeGroup> findByIssueIdInOrderById(Collection<Long> issueIds);

    ChangeGroup save(ChangeGroup group);
}
