package dev.backlot.link;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface IssueLinkRepository extends Repository<IssueLink, Long> {

    Optional<IssueLink> findById(long id);

    @Query("select l from IssueLink l where l.sourceId in :ids or l.destinationId in :ids order by l.id")
    List<IssueLink> of(Collection<Long> ids);

    /** Those between an issue of a project and one of another. */
    @Query("""
            select l from IssueLink l, Issue s, Issue d where s.id = l.sourceId and d.id = l.destinationId
            and s.projectId <> d.projectId and (s.projectId = :projectId or d.projectId = :projectId) order by l.id
            """)
    List<IssueLink> leavingProject(long projectId);

    List<IssueLink> findByTypeIdOrderById(long typeId);

    boolean existsByTypeIdAndSourceIdAndDestinationId(long typeId, long sourceId, long destinationId);

    IssueLink save(IssueLink link);

    void delete(IssueLink link);
}
