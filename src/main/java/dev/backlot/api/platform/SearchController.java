package dev.backlot.api.platform;

import static dev.backlot.api.Evidence.OBSERVED;

import dev.backlot.api.IssueListRequest;
import dev.backlot.api.Served;
import dev.backlot.api.document.IssueDocuments;
import dev.backlot.api.document.IssueView;
import dev.backlot.search.IssueQuery;
import dev.backlot.search.IssueSearch;
import org.springframework.web.bind.annotation.GetMapping;

/** Search by JQL. */
@PlatformController
class SearchController {

    /** The most issues that a Data Center gives at once ({@code jira.search.views.default.max}), as measured. */
    private static final int LIMIT = 1000;

    /** The order of a search that names none, as measured. */
    private static final String USUAL_ORDER = "ORDER BY key DESC";

    private final IssueSearch search;
    private final IssueDocuments documents;

    SearchController(IssueSearch search, IssueDocuments documents) {
        this.search = search;
        this.documents = documents;
    }

    @Served(
            value = "Search for issues",
            known = OBSERVED,
            errors = {400})
    @GetMapping("/search")
    byte[] search(IssueListRequest request) {
        var jql = IssueSearch.parse(request.jql() == null ? "" : request.jql());
        var query =
                IssueQuery.all().matching(IssueSearch.parse(USUAL_ORDER), true).matching(jql, request.validateQuery());
        var view = IssueView.platform(request.fields().navigableByDefault(), request.expand(), request.urls());
        return documents.page(search.page(query, request.window().atMost(LIMIT)), view);
    }
}
