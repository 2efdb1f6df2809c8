/**
 * The Jira query language: text to tree ({@link dev.backlot.jql.Jql#parse}), tree to canonical text, and the
 * messages Jira Data Center gives for text it cannot read.
 *
 * <p>A pure language module: it knows nothing of fields, values or users. Whether a field exists, supports an
 * operator or has a value is for the search to decide.
 */
@NullMarked
package dev.backlot.jql;

import org.jspecify.annotations.NullMarked;
