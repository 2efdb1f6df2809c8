package dev.backlot.issue;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Which issues have a version or a component. */
interface IssueUseRepository extends Repository<Issue, Long> {

    @Query("select i from Issue i where :versionId member of i.fixVersionIds order by i.id")
    List<Issue> fixedIn(long versionId);

    @Query("select i from Issue i where :versionId member of i.affectedVersionIds order by i.id")
    List<Issue> affectedIn(long versionId);

    @Query("select i from Issue i where :componentId member of i.componentIds order by i.id")
    List<Issue> in(long componentId);

    @Query("select count(i) from Issue i where :versionId member of i.fixVersionIds")
    long countFixed(long versionId);

    @Query("select count(i) from Issue i where :versionId member of i.affectedVersionIds")
    long countAffected(long versionId);

    @Query("select count(i) from Issue i where :versionId member of i.fixVersionIds and i.resolutionId is null")
    long countUnresolved(long versionId);

    @Query("select count(i) from Issue i where :componentId member of i.componentIds")
    long countIn(long componentId);
}
