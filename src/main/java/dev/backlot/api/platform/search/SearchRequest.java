package dev.backlot.api.platform.search;

import dev.backlot.api.Expand;
import dev.backlot.api.FieldSelection;
import dev.backlot.api.IssueListRequest;
import dev.backlot.api.JsonBody;
import dev.backlot.kernel.PageQuery;
import dev.backlot.search.Validation;
import org.jspecify.annotations.Nullable;

/**
 * What a search is asked for, by parameters or by a body; the two mean the same.
 *
 * @param window which part of the list
 * @param jql the query, empty where none was given
 * @param validation what happens to unknown fields and values
 * @param fields which fields of the issues
 * @param expand which additional parts
 */
record SearchRequest(PageQuery window, String jql, Validation validation, FieldSelection fields, Expand expand) {

    static SearchRequest of(IssueListRequest request, @Nullable String validateQuery) {
        return new SearchRequest(
                request.window(),
                request.jql() == null ? "" : request.jql(),
                Validation.of(validateQuery),
                request.fields().navigableByDefault(),
                request.expand());
    }

    static SearchRequest of(JsonBody body) {
        String jql = body.text("jql").or(null);
        return new SearchRequest(
                body.window(),
                jql == null ? "" : jql,
                Validation.of(body.text("validateQuery").or(null)),
                FieldSelection.of(body.words("fields")).navigableByDefault(),
                Expand.of(body.words("expand")));
    }
}
