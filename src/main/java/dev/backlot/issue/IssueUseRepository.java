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
}
