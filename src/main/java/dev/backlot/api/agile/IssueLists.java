package dev.backlot.api.agile;

import dev.backlot.api.IssueListRequest;
import dev.backlot.api.document.IssueDocuments;
import dev.backlot.api.document.IssueView;
import dev.backlot.search.IssueQuery;
import dev.backlot.search.IssueSearch;
import org.springframework.stereotype.Component;

/** Answers requests for lists of issues. */
@Component
class IssueLists {

    /** The most issues that a Data Center gives at once ({@code jira.search.views.default.max}), as measured. */
    private static final int LIMIT = 1000;

    private final IssueSearch search;
    private final IssueDocuments documents;

    IssueLists(IssueSearch search, IssueDocuments documents) {
        this.search = search;
        this.documents = documents;
    }

    /** The part of the list that was asked for, as JSON. */
    byte[] answer(IssueQuery issues, IssueListRequest request) {
        IssueQuery narrowed = request.jql() == null || request.jql().isBlank()
                ? issues
                : issues.matching(IssueSearch.parse(request.jql()), request.validateQuery());
        IssueView view = IssueView.agile(request.fields(), request.expand(), request.urls());
        return documents.page(search.page(narrowed, request.window().atMost(LIMIT)), view);
    }
}
