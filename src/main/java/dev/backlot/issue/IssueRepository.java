package dev.backlot.issue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface IssueRepository extends Repository<Issue, Long> {

    Optional<Issue> findById(long id);

    Optional<Issue> findByProjectIdAndNumber(long projectId, long number);

    /** The issues of other projects in the epics of a project. */
    @Query("""
            select i from Issue i, Issue e where e.id = i.epicId and e.projectId = :projectId
            and i.projectId <> :projectId order by i.id
            """)
    List<Issue> inEpicsOf(long projectId);

    List<Issue> findByIdIn(Collection<Long> ids);

    List<Issue> findByEpicId(long epicId);

    /** In the order that somebody gave them, and then in that of their creation. */
    @Query(
            "select i from Issue i where i.parentId in :parentIds order by coalesce(i.subtaskSequence, 2147483647), i.id")
    List<Issue> subtasksOf(Collection<Long> parentIds);

    List<Issue> findBySprintId(long sprintId);

    List<Issue> findByIssueTypeId(long issueTypeId);

    @Query("select i.rank from Issue i where i.rank > :rank order by i.rank")
    List<String> ranksAfter(String rank, Limit limit);

    @Query("select i.rank from Issue i where i.rank < :rank order by i.rank desc")
    List<String> ranksBefore(String rank, Limit limit);

    @Query("select max(i.rank) from Issue i")
    Optional<String> lastRank();

    Issue save(Issue issue);

    void delete(Issue issue);
}
