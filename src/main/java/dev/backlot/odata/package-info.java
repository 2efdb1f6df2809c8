/**
 * The filter language of OData, as far as Jira Align has it: text to tree, and what is wrong with text that is none.
 *
 * <p>A pure language module: it knows nothing of properties and values.
 */
@NullMarked
package dev.backlot.odata;

import org.jspecify.annotations.NullMarked;
