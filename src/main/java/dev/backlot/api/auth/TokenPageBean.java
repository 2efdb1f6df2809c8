package dev.backlot.api.auth;

import dev.backlot.kernel.Page;
import java.util.List;

/** A part of a list of tokens, in the form of Jira's other pages. */
record TokenPageBean(int maxResults, long startAt, long total, boolean isLast, List<TokenBean> values) {

    static TokenPageBean of(Page<TokenBean> page) {
        return new TokenPageBean(
                page.query().maxResults(), page.query().startAt(), page.total(), page.isLast(), page.values());
    }
}
