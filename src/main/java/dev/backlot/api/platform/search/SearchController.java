package dev.backlot.api.platform.search;

import static dev.backlot.api.Evidence.OBSERVED;

import dev.backlot.api.IssueListRequest;
import dev.backlot.api.JsonBody;
import dev.backlot.api.ReadsOnly;
import dev.backlot.api.Served;
import dev.backlot.api.Urls;
import dev.backlot.api.document.IssueDocuments;
import dev.backlot.api.document.IssueView;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.search.IssueQuery;
import dev.backlot.search.IssueSearch;
import dev.backlot.search.Validation;
import dev.backlot.setting.ApplicationProperties;
import dev.backlot.setting.ApplicationProperty;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

/** Search by JQL. */
@PlatformController
class SearchController {

    /** The order of a search that names none, as measured. */
    private static final String USUAL_ORDER = "ORDER BY key DESC";

    private final IssueSearch search;
    private final IssueDocuments documents;
    private final ApplicationProperties properties;

    SearchController(IssueSearch search, IssueDocuments documents, ApplicationProperties properties) {
        this.search = search;
        this.documents = documents;
        this.properties = properties;
    }

    @Served(
            value = "Search for issues",
            known = OBSERVED,
            errors = {400})
    @GetMapping("/search")
    byte[] search(IssueListRequest request, @RequestParam(required = false) @Nullable String validateQuery) {
        return answer(SearchRequest.of(request, validateQuery), request.urls());
    }

    @Served(
            value = "Search for issues with a query in the body",
            known = OBSERVED,
            errors = {400},
            changes = false)
    @ReadsOnly
    @PostMapping("/search")
    byte[] searchUsingSearchRequest(@RequestBody JsonBody body, Urls urls) {
        return answer(SearchRequest.of(body), urls);
    }

    private byte[] answer(SearchRequest request, Urls urls) {
        var jql = IssueSearch.parse(request.jql());
        var warnings = search.warnings(jql, request.validation());
        var query = IssueQuery.all()
                .matching(IssueSearch.parse(USUAL_ORDER), true)
                .matching(jql, request.validation() == Validation.STRICT);
        var window = request.window().atMost(properties.number(ApplicationProperty.SEARCH_LIMIT));
        var view = IssueView.platform(request.fields(), request.expand(), urls);
        return documents.found(search.page(query, window), view, warnings);
    }
}
