package dev.backlot.align;

import dev.backlot.constant.Constants;
import dev.backlot.constant.StatusCategory;
import dev.backlot.issue.Issue;
import dev.backlot.issue.IssueEditing;
import dev.backlot.issue.IssueRules;
import dev.backlot.issue.Issues;
import dev.backlot.project.Projects;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Features and stories that stand for an issue. The issue's summary is their title and its status their state; who may not see
 * the issue does not see them. The number of the issue is kept, so that its key may change.
 */
@Component
class IssueTies {

    static final Set<String> CARRIERS = Set.of("Features", "Stories");

    private static final String KEY = "externalKey";
    private static final String NUMBER = "externalId";
    private static final String PROJECT = "externalProject";
    private static final long READY = 1;
    private static final long IN_PROGRESS = 2;
    private static final long ACCEPTED = 5;

    private final Issues issues;
    private final IssueEditing editing;
    private final Projects projects;
    private final Constants constants;

    IssueTies(Issues issues, IssueEditing editing, Projects projects, Constants constants) {
        this.issues = issues;
        this.editing = editing;
        this.projects = projects;
        this.constants = constants;
    }

    /** The objects as their issues are now, without those whose issue the caller may not see. */
    List<AlignObject> seen(List<AlignObject> objects) {
        List<Long> numbers = objects.stream()
                .map(IssueTies::issueOf)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        Map<Long, Issue> found = issues.byIds(numbers);
        List<AlignObject> seen = new ArrayList<>();
        for (AlignObject object : objects) {
            Issue issue = issueOf(object).map(found::get).orElse(null);
            if (issue == null) {
                seen.add(object);
            } else if (issues.sees(issue)) {
                seen.add(object.with(told(issue)));
            }
        }
        return seen;
    }

    /**
     * What an object is to keep of the issue that it names; nothing of one where it names none.
     *
     * @throws Mistake where there is no such issue that the caller sees
     */
    Map<String, @Nullable Object> tie(Map<String, @Nullable Object> values) {
        Map<String, @Nullable Object> tied = new LinkedHashMap<>(values);
        if (values.get(KEY) instanceof String key) {
            Issue issue = issues.find(key).orElseThrow(() -> Mistake.invalid(KEY));
            tied.putAll(told(issue));
        } else {
            tied.put(NUMBER, null);
            tied.put(PROJECT, null);
        }
        return tied;
    }

    /** Gives the issue of an object its new title. */
    void rename(AlignObject old, Map<String, @Nullable Object> values) {
        boolean same = Objects.equals(old.text(KEY), values.get(KEY));
        if (same
                && issueOf(old).isPresent()
                && values.get("title") instanceof String title
                && !title.equals(old.text("title"))) {
            String summary = IssueRules.summary(title);
            editing.edit(String.valueOf(old.text(NUMBER)), issue -> edit -> edit.summary(summary));
        }
    }

    private Map<String, @Nullable Object> told(Issue issue) {
        String project = projects.byId(issue.projectId()).key();
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        told.put("title", issue.summary());
        told.put("state", state(constants.status(issue.statusId()).category()));
        told.put(KEY, project + "-" + issue.number());
        told.put(NUMBER, Long.toString(issue.id()));
        told.put(PROJECT, project);
        told.put("jiraProjectKey", project);
        return told;
    }

    private static long state(StatusCategory category) {
        return switch (category) {
            case UNDEFINED, NEW -> READY;
            case INDETERMINATE -> IN_PROGRESS;
            case DONE -> ACCEPTED;
        };
    }

    private static Optional<Long> issueOf(AlignObject object) {
        return References.number(object.text(NUMBER));
    }
}
