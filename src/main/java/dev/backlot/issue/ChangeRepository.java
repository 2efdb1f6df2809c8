package dev.backlot.issue;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

interface ChangeRepository extends Repository<ChangeGroup, Long> {

    List<ChangeGroup> findByIssueIdInOrderById(Collection<Long> issueIds);

    ChangeGroup save(ChangeGroup group);
}
