package dev.backlot.api.document;

import dev.backlot.api.Dates;
import dev.backlot.api.Urls;
import dev.backlot.issue.Issue;
import dev.backlot.kernel.JiraVersion;
import dev.backlot.project.Project;
import dev.backlot.scheme.SecurityLevel;
import dev.backlot.sprint.Sprint;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An issue and all that its document shows of other things. */
public final class IssueContext {

    private final Issue issue;
    private final IssueBatch batch;
    private final IssueView view;
    private final Dates dates;
    private final JiraVersion version;
    private final boolean alone;

    IssueContext(Issue issue, IssueBatch batch, IssueView view, Dates dates, JiraVersion version, boolean alone) {
        this.issue = issue;
        this.batch = batch;
        this.view = view;
        this.dates = dates;
        this.version = version;
        this.alone = alone;
    }

    /** The issue itself. */
    public Issue issue() {
        return issue;
    }

    /** Where links lead. */
    public Urls urls() {
        return view.urls();
    }

    /** How moments are written. */
    public Dates dates() {
        return dates;
    }

    /** The parent or the epic with this number. */
    public Optional<Issue> related(@Nullable Long id) {
        return Optional.ofNullable(id).map(batch.issues()::get);
    }

    /** The sprint with this number, one that the issue is or was in. */
    public Optional<Sprint> sprint(@Nullable Long id) {
        return Optional.ofNullable(id).map(batch.sprints()::get);
    }

    /** The sprints that the issue is or was in, oldest first. */
    public List<Sprint> sprints() {
        return issue.sprintIds().stream()
                .sorted()
                .map(batch.sprints()::get)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The key of an issue. */
    public String key(Issue any) {
        return known(batch.background().projects(), any.projectId()).key() + "-" + any.number();
    }

    /** The key of the issue itself. */
    public String key() {
        return key(issue);
    }

    /** What a loader has brought for a field, null where none fills it. */
    IssuePartLoader.@Nullable Parts parts(String fieldId) {
        return batch.parts().get(fieldId);
    }

    JiraVersion version() {
        return version;
    }

    IssueBatch batch() {
        return batch;
    }

    IssueView view() {
        return view;
    }

    boolean alone() {
        return alone;
    }

    Project project() {
        return known(batch.background().projects(), issue.projectId());
    }

    /** The security levels that the issue can have, null where its project has no scheme. */
    @Nullable
    List<SecurityLevel> levels() {
        return batch.background().levels().get(issue.projectId());
    }

    boolean isEpic() {
        return known(batch.background().issueTypes(), issue.issueTypeId()).epic();
    }

    IssueTypeBean issueType(Issue any) {
        return IssueTypeBean.of(known(batch.background().issueTypes(), any.issueTypeId()), urls());
    }

    StatusBean status(Issue any) {
        return StatusBean.of(known(batch.background().statuses(), any.statusId()), urls());
    }

    @Nullable
    PriorityBean priority(Issue any) {
        Long id = any.priorityId();
        return id == null ? null : PriorityBean.of(known(batch.background().priorities(), id), urls());
    }

    @Nullable
    UserBean user(@Nullable Long id) {
        return Optional.ofNullable(id)
                .map(batch.users()::get)
                .map(user -> UserBean.of(user, urls()))
                .orElse(null);
    }

    /** Lists of issues come from an index that keeps whole seconds: recorded on Data Center 8.20.7 and 10.4.0. */
    @Nullable
    String moment(@Nullable Instant moment) {
        if (moment == null) {
            return null;
        }
        return dates.platform(alone ? moment : moment.truncatedTo(ChronoUnit.SECONDS));
    }

    /** A time in seconds summed over the issue and its sub-tasks, null where none of them has one. */
    @Nullable
    Long sum(Function<Issue, @Nullable Long> time) {
        List<Issue> all = new ArrayList<>(batch.subtasks(issue));
        all.add(issue);
        return all.stream().map(time).filter(Objects::nonNull).reduce(Long::sum).orElse(null);
    }

    private static <T> T known(Map<Long, T> all, long id) {
        return Objects.requireNonNull(all.get(id), () -> "Nothing has the number " + id);
    }
}
