package dev.backlot.api;

import dev.backlot.kernel.PageQuery;
import org.jspecify.annotations.Nullable;

/**
 * What every list of issues can be asked for.
 *
 * @param window which part of the list
 * @param jql a query that narrows the list and may order it
 * @param validateQuery whether unknown fields and values in the query are refused
 * @param fields which fields of the issues
 * @param expand which additional parts
 * @param urls where links lead to
 */
public record IssueListRequest(
        PageQuery window,
        @Nullable String jql,
        boolean validateQuery,
        FieldSelection fields,
        Expand expand,
        Urls urls) {}
