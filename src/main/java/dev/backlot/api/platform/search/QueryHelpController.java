package dev.backlot.api.platform.search;

import static dev.backlot.api.Evidence.DOCUMENTED;
import static dev.backlot.api.Evidence.OBSERVED;

import dev.backlot.api.Served;
import dev.backlot.api.platform.PlatformController;
import dev.backlot.kernel.Problem;
import dev.backlot.search.IssueSearch;
import dev.backlot.search.QueryHelp;
import dev.backlot.user.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Helps clients help their users to write queries. */
@PlatformController
class QueryHelpController {

    private final QueryHelp help;
    private final CurrentUser currentUser;

    QueryHelpController(QueryHelp help, CurrentUser currentUser) {
        this.help = help;
        this.currentUser = currentUser;
    }

    @Served(
            value = "Get the fields, functions and reserved words of queries",
            known = DOCUMENTED,
            errors = {401})
    @GetMapping("/jql/autocompletedata")
    AutoCompleteBean getAutoComplete() {
        if (currentUser.viewer().isAnonymous()) {
            throw Problem.unauthenticated();
        }
        return AutoCompleteBean.of(help.fields(), help.functions(), IssueSearch.reservedWords());
    }

    @Served(value = "Get values that a user who types a query may mean", known = OBSERVED)
    @GetMapping("/jql/autocompletedata/suggestions")
    SuggestionsBean getFieldAutoCompleteForQueryString(
            @RequestParam(defaultValue = "") String fieldName,
            @RequestParam(defaultValue = "") String fieldValue,
            @RequestParam(required = false) @Nullable String predicateName,
            @RequestParam(defaultValue = "") String predicateValue) {
        return predicateName == null || predicateName.isBlank()
                ? SuggestionsBean.of(help.values(fieldName, fieldValue), fieldValue)
                : SuggestionsBean.of(help.values(fieldName, predicateName, predicateValue), predicateValue);
    }
}
