package dev.backlot.api.platform.search;

import dev.backlot.api.Urls;
import dev.backlot.api.document.IssueTypeBean;
import dev.backlot.api.platform.search.IssuePickerBean.IssueBean;
import dev.backlot.api.platform.search.IssuePickerBean.SectionBean;
import dev.backlot.constant.Constants;
import dev.backlot.constant.IssueType;
import dev.backlot.issue.Issue;
import dev.backlot.issue.Issues;
import dev.backlot.kernel.Ids;
import dev.backlot.kernel.Page;
import dev.backlot.kernel.PageQuery;
import dev.backlot.kernel.Problem;
import dev.backlot.search.IssueQuery;
import dev.backlot.search.IssueSearch;
import dev.backlot.search.ViewedIssues;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the issues that a user who types may mean: those that the user looked at last, and those of a query. */
@Component
class IssuePicker {

    private static final PageQuery FIRST = new PageQuery(0, 20);

    private final IssueSearch search;
    private final ViewedIssues viewed;
    private final Issues issues;
    private final Constants constants;

    IssuePicker(IssueSearch search, ViewedIssues viewed, Issues issues, Constants constants) {
        this.search = search;
        this.viewed = viewed;
        this.issues = issues;
        this.constants = constants;
    }

    /** What is typed and what it is typed for. */
    record Wish(
            String typed,
            @Nullable String issueKey,
            @Nullable String projectId,
            boolean subtasks,
            boolean parent) {}

    IssuePickerBean pick(Wish wish, @Nullable String jql, Urls urls) {
        List<SectionBean> sections = new ArrayList<>();
        IssueQuery history = narrowed(IssueQuery.all().withIds(viewed.recent()), wish);
        sections.add(section("hs", "History Search", search.page(history, FIRST), wish, urls));
        if (jql != null) {
            sections.add(section("cs", "Current Search", found(jql, wish), wish, urls));
        }
        return new IssuePickerBean(sections);
    }

    /** A query that cannot be read finds nothing: the user is still typing. */
    private Page<Long> found(String jql, Wish wish) {
        try {
            var query = IssueQuery.all().matching(IssueSearch.parse(jql), false);
            return search.page(narrowed(query, wish), FIRST);
        } catch (Problem unreadable) {
            return new Page<>(FIRST, List.of(), 0);
        }
    }

    private IssueQuery narrowed(IssueQuery query, Wish wish) {
        IssueQuery narrowed = query.mentioning(wish.typed);
        Long project = wish.projectId == null ? null : Ids.read(wish.projectId).orElse(null);
        if (project != null) {
            narrowed = narrowed.inProject(project);
        }
        if (!wish.subtasks) {
            narrowed = narrowed.notOfTypes(constants.issueTypes().stream()
                    .filter(IssueType::subtask)
                    .map(IssueType::id)
                    .toList());
        }
        Optional<Issue> current = wish.issueKey == null ? Optional.empty() : issues.find(wish.issueKey);
        List<Long> unwanted = new ArrayList<>();
        current.map(Issue::id).ifPresent(unwanted::add);
        if (!wish.parent) {
            current.map(Issue::parentId).filter(Objects::nonNull).ifPresent(unwanted::add);
        }
        return narrowed.withoutIds(unwanted);
    }

    private SectionBean section(String id, String label, Page<Long> page, Wish wish, Urls urls) {
        Map<Long, Issue> found = issues.byIds(page.values());
        return SectionBean.of(
                id,
                label,
                page.values().stream()
                        .map(found::get)
                        .filter(Objects::nonNull)
                        .map(issue -> bean(issue, wish.typed, urls))
                        .toList(),
                page.total());
    }

    private IssueBean bean(Issue issue, String typed, Urls urls) {
        String key = issues.key(issue);
        return new IssueBean(
                key,
                SuggestionsBean.bold(key, typed),
                IssueTypeBean.icon(constants.issueType(issue.issueTypeId()), urls),
                SuggestionsBean.bold(issue.summary(), typed),
                issue.summary());
    }
}
